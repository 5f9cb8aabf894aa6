import { FolderOpen, Trash2 } from 'lucide-react'
import { RUN_COLUMNS } from '../../../shared/contract/runs.ts'
import { useSort } from '../../memory/memory-store.ts'
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
import { RunsTable } from './runs-table.tsx'

export function RunsScreen() {
  const { runs, shell } = useWords().screens
  const { data, error, refetch, isPlaceholderData, total, from, to, more, first } = useWindow(
    'run.list',
    {},
    useSort('runs', RUN_COLUMNS),
  )
  return (
    <Page
      title={runs.title}
      note={total > 0 && runs.count(total)}
      actions={
        <LinkButton small tone="quiet" href={paths.trash}>
          <Trash2 size={15} aria-hidden />
          {shell.trash}
        </LinkButton>
      }
    >
      {error && <ErrorNotice fault={error} onRetry={() => void refetch()} />}
      <Card>
        {!data && !error && <Skeleton lines={6} />}
        {data && total === 0 && (
          <EmptyState
            icon={FolderOpen}
            title={runs.emptyTitle}
            text={runs.emptyText}
            example={runs.emptyExample}
            action={
              <LinkButton tone="primary" href={paths.startRun}>
                {shell.start}
              </LinkButton>
            }
          />
        )}
        {data && total > 0 && <RunsTable runs={data.runs} />}
        <ListFoot {...{ from, to, total, more, first }} pending={isPlaceholderData} />
      </Card>
    </Page>
  )
}
