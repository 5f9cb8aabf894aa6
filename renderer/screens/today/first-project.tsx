import { CalendarClock } from 'lucide-react'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { paths } from '../paths.ts'

export function FirstProject() {
  const { today, shell } = useWords().screens
  return (
    <Card>
      <EmptyState
        icon={CalendarClock}
        title={today.emptyTitle}
        text={today.emptyText}
        example={today.emptyExample}
        action={
          <LinkButton tone="primary" href={paths.startRun}>
            {shell.start}
          </LinkButton>
        }
      />
    </Card>
  )
}
