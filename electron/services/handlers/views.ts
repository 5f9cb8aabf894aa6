import type { Output } from '../../../shared/contract/index.ts'
import { formOf } from '../../../shared/engine/workflow.ts'
import type { FormClock } from '../../../shared/forms/form.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import { type DraftRecord, draftFacts } from '../drafts/draft-table.ts'
import type { DocumentRecord } from '../projections/documents.ts'
import type { RecordParts } from '../projections/parts.ts'
import type { RunRecord } from '../projections/runs.ts'

/** Records as the screens see them. */

export type RunSummary = Output<'run.list'>['runs'][number]
export type DocumentSummary = Output<'document.get'>['document']
export type DraftSummary = Output<'run.get'>['drafts'][number]

export function runSummary(parts: RecordParts, run: RunRecord): RunSummary {
  const { id, workflow, version, code, name, client, startedAt, steps, documents } = run
  const open = draftFacts(parts, id)
  return { id, workflow, code, name, client: client.name, startedAt, version, steps, documents, ...open }
}

export function documentSummary(document: DocumentRecord): DocumentSummary {
  const { id, runId, form, number, version, headline, issuedAt, issuedBy, businessDate } = document
  const { language, onTime, state, signed, signatures, waitingFor, printed } = document
  return {
    id,
    runId,
    form,
    number,
    version,
    headline,
    issuedAt,
    issuedBy,
    businessDate,
    language,
    onTime,
    state,
    signatures: { signed, of: signatures },
    waitingFor: [...waitingFor],
    printed,
  }
}

export function draftSummary(draft: DraftRecord, workflow: string): DraftSummary {
  const { id, runId, form, updatedAt, clock, revises } = draft
  const headline = draftHeadline(draft, workflow)
  return { id, runId, form, headline, updatedAt, clock: copy(clock), revises }
}

export function draftHeadline(draft: DraftRecord, workflow: string): string {
  const known = workflowOf(workflow)
  return (known && formOf(known, draft.form))?.headline(draft.answers) ?? ''
}

const copy = (clock: FormClock | null) => clock && { ...clock }
