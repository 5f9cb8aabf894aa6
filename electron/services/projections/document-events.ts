import type { RecordedEvent } from '../../../shared/engine/events.ts'
import { type DocumentState, newestOf, type RunState } from '../../../shared/engine/run.ts'
import { formOf } from '../../../shared/engine/workflow.ts'
import type { FormContext } from '../../../shared/forms/context.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { addPrintJob } from '../archive/print-jobs.ts'
import { indexDocument } from '../search/index-entries.ts'
import { countOne, documentCounter } from './counters.ts'
import { putDocument, standingOf } from './document-row.ts'
import type { RecordParts } from './parts.ts'
import { keepHand, noteDocumentEvent, putWaiting } from './signing.ts'

/** Events that are about one version of a document. */
const TYPES = [
  'form.submitted',
  'form.signed',
  'form.recorded',
  'form.returned',
  'form.declined',
  'document.voided',
  'document.silenceAccepted',
] as const
export type DocumentEventOf<T extends (typeof TYPES)[number]> = Extract<RecordedEvent, { readonly type: T }>
export type DocumentEvent = DocumentEventOf<(typeof TYPES)[number]>

export function isDocumentEvent(event: RecordedEvent): event is DocumentEvent {
  return TYPES.some((type) => type === event.type)
}

/** Brings the tables along with one event of a document; `run` is as it stands after it. */
export function projectDocument(
  parts: RecordParts,
  event: DocumentEvent,
  run: RunState,
  context: FormContext,
): void {
  const document = newestOf(run, event.body.documentId)
  if (!document) return
  noteDocumentEvent(parts, event, document)
  keepHand(parts, event)
  const workflow = workflowOf(run.workflow)
  const standing = standingOf(workflow, document, context)
  putDocument(parts, run, document, standing, event.stationSeq)
  putWaiting(parts, run, document, standing.waiting)
  if (event.type === 'form.submitted') issued(parts, event, document, run)
  // Declining changes nothing on the paper; everything else does.
  if (event.type !== 'form.declined') addPrintJob(parts, document, event.stationSeq)
}

/** A later version keeps its number, so only the first counts; search finds the newest words only. */
function issued(
  parts: RecordParts,
  event: DocumentEventOf<'form.submitted'>,
  document: DocumentState,
  run: RunState,
): void {
  const workflow = workflowOf(run.workflow)
  const form = workflow && formOf(workflow, document.form)
  if (!form) return
  if (document.version === 1) countOne(parts, 'document', documentCounter(form.prefix, document.businessDate))
  indexDocument(parts, event, form, run)
}
