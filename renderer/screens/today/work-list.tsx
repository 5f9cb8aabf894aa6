import { CircleCheck } from 'lucide-react'
import type { Output } from '../../../shared/contract/index.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { paths } from '../paths.ts'
import { WorkLine } from './work-line.tsx'

export function WorkList({ items }: { items: Output<'today.get'>['items'] }) {
  const { today } = useWords().screens
  if (items.length === 0) {
    return (
      <Card>
        <EmptyState
          icon={CircleCheck}
          title={today.clearTitle}
          text={today.clearText}
          example={today.clearExample}
          action={<LinkButton href={paths.runs}>{today.clearGo}</LinkButton>}
        />
      </Card>
    )
  }
  return (
    <Card title={today.byLimit} note={today.first}>
      <ul>
        {items.map((item) => (
          <WorkLine key={item.id} item={item} />
        ))}
      </ul>
    </Card>
  )
}
