import { PenLine } from 'lucide-react'
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
import { BoardTable } from './board-table.tsx'

/** Over all projects: at whose desk the documents lie. */
export function BoardScreen() {
  const { board, ui } = useWords().screens
  const { data, error, refetch, isPlaceholderData, total, from, to, more, first } = useWindow('sign.board')
  return (
    <Page title={board.title} note={total > 0 && [board.count(total), board.longest].join(ui.separator)}>
      {error && <ErrorNotice fault={error} onRetry={() => void refetch()} />}
      <Card>
        {!data && !error && <Skeleton lines={6} />}
        {data && total === 0 && (
          <EmptyState
            icon={PenLine}
            title={board.emptyTitle}
            text={board.emptyText}
            example={board.emptyExample}
            action={<LinkButton href={paths.documents}>{board.toDocuments}</LinkButton>}
          />
        )}
        {data && total > 0 && <BoardTable waiting={data.waiting} />}
        <ListFoot {...{ from, to, total, more, first }} pending={isPlaceholderData} />
      </Card>
    </Page>
  )
}
