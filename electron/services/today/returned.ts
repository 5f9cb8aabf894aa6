import { workflowOf } from '../../../shared/workflows/registry.ts'
import type { DraftRecord } from '../drafts/draft-table.ts'
import { ownStep } from '../own-step.ts'
import { returnedOf } from '../projections/documents.ts'
import type { RecordParts } from '../projections/parts.ts'
import type { RunRecord } from '../projections/runs.ts'
import type { TodayItem } from './items.ts'

/** Papers that came back to their writer, until a revision is being written: then that is the work. */
export function returnedItems(
  parts: RecordParts,
  run: RunRecord,
  me: string,
  drafts: readonly DraftRecord[],
): readonly TodayItem[] {
  const workflow = workflowOf(run.workflow)
  return returnedOf(parts, run.id)
    .filter(({ id, issuedBy }) => issuedBy === me && !drafts.some((draft) => draft.revises === id))
    .map(({ id, form, number, headline }) => ({
      id: `returned/${id}`,
      rule: 'returned',
      state: 'none',
      dueAt: null,
      runId: run.id,
      runName: run.name,
      client: run.client.name,
      clause: (workflow && ownStep(workflow, form)?.clause) ?? 0,
      form,
      draftId: null,
      documentId: id,
      number,
      headline,
    }))
}
