import { Archive } from 'lucide-react'
import { DOCUMENT_COLUMNS } from '../../../shared/contract/documents.ts'
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
import { DocumentsTable } from './documents-table.tsx'

export function DocumentsScreen() {
  const { documents } = useWords().screens
  const { data, error, refetch, isPlaceholderData, total, from, to, more, first } = useWindow(
    'document.list',
    {},
    useSort('documents', DOCUMENT_COLUMNS),
  )
  return (
    <Page title={documents.title} note={total > 0 && documents.count(total)}>
      {error && <ErrorNotice fault={error} onRetry={() => void refetch()} />}
      <Card>
        {!data && !error && <Skeleton lines={6} />}
        {data && total === 0 && (
          <EmptyState
            icon={Archive}
            title={documents.emptyTitle}
            text={documents.emptyText}
            example={documents.emptyExample}
            action={
              <LinkButton tone="primary" href={paths.runs}>
                {documents.toRuns}
              </LinkButton>
            }
          />
        )}
        {data && total > 0 && <DocumentsTable documents={data.documents} />}
        <ListFoot {...{ from, to, total, more, first }} pending={isPlaceholderData} />
      </Card>
    </Page>
  )
}
