// Before any module that makes a schema, in whichever part of the program it is bundled.
import '../stores/without-eval.ts'
import { workflowOf } from '../../shared/workflows/registry.ts'
import { Page } from '../screens/page.tsx'
import { useCall } from '../stores/call.ts'
import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Notice } from '../ui/notice.tsx'
import { Skeleton } from '../ui/skeleton.tsx'
import { EntryForm } from './entry-form.tsx'
import { findEntry } from './find-entry.ts'

interface RecordScreenProps {
  readonly documentId: string
  readonly group: string
}

/** Entering what came after issue: one group of facts of one document. */
export function RecordScreen({ documentId, group }: RecordScreenProps) {
  const found = useCall('document.get', { documentId })
  if (found.error) return <ErrorNotice fault={faultOf(found.error)} onRetry={() => void found.refetch()} />
  if (!found.data) return <Skeleton lines={6} />
  return <OfRun documentId={documentId} group={group} runId={found.data.document.runId} />
}

function OfRun({ documentId, group, runId }: RecordScreenProps & { readonly runId: string }) {
  const { record } = useWords().screens.wizard
  const run = useCall('run.get', { runId })
  if (run.error) return <ErrorNotice fault={faultOf(run.error)} onRetry={() => void run.refetch()} />
  if (!run.data) return <Skeleton lines={6} />
  const workflow = workflowOf(run.data.run.workflow)
  const entry = workflow && findEntry(workflow, run.data, documentId, group)
  if (entry) return <EntryForm run={run.data} entry={entry} />
  return (
    <Page title={record.title} narrow>
      <Notice tone="warn">{record.gone}</Notice>
    </Page>
  )
}
