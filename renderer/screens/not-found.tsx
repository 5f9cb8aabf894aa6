import { Compass } from 'lucide-react'
import { useWords } from '../stores/words.ts'
import { Card } from '../ui/card.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Page } from './page.tsx'
import { paths } from './paths.ts'

export function NotFound() {
  const { notFound } = useWords().screens
  return (
    <Page title={notFound.title} narrow>
      <Card>
        <EmptyState
          icon={Compass}
          title={notFound.title}
          text={notFound.text}
          action={
            <LinkButton tone="primary" href={paths.today}>
              {notFound.home}
            </LinkButton>
          }
        />
      </Card>
    </Page>
  )
}
