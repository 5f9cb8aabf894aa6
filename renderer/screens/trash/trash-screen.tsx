import { Trash2 } from 'lucide-react'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ListFoot } from '../list-foot.tsx'
import { Page } from '../page.tsx'
import { paths } from '../paths.ts'
import { useWindow } from '../use-window.ts'
import { TrashTable } from './trash-table.tsx'

/** Nothing typed is ever lost: discarded drafts wait here. */
export function TrashScreen() {
  const { trash } = useWords().screens
  const { data, error, refetch, isPlaceholderData, total, from, to, more, first } = useWindow('trash.list')
  return (
    <Page title={trash.title} note={total > 0 && trash.count(total)}>
      {error && <ErrorNotice fault={error} onRetry={() => void refetch()} />}
      <Card>
        {!data && !error && <Skeleton lines={6} />}
        {data && total === 0 && (
          <EmptyState
            icon={Trash2}
            title={trash.emptyTitle}
            text={trash.emptyText}
            example={trash.emptyExample}
            action={<LinkButton href={paths.runs}>{trash.toRuns}</LinkButton>}
          />
        )}
        {data && total > 0 && <TrashTable drafts={data.drafts} />}
        <ListFoot {...{ from, to, total, more, first }} pending={isPlaceholderData} />
      </Card>
    </Page>
  )
}
