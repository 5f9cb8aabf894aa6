import { urgency } from '../../../shared/engine/steps.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import type { DraftRecord } from '../drafts/draft-table.ts'
import { draftHeadline } from '../handlers/views.ts'
import { ownStep } from '../own-step.ts'
import type { RunRecord } from '../projections/runs.ts'
import type { TodayItem } from './items.ts'

/** A draft whose clock runs has to be issued in time; any other is work begun. */
export function draftItem(run: RunRecord, draft: DraftRecord, now: string): TodayItem {
  const { clock, form } = draft
  const workflow = workflowOf(run.workflow)
  return {
    id: `draft/${draft.id}`,
    rule: clock ? 'issueRecord' : 'openDraft',
    state: clock ? urgency(clock.dueAt, now) : 'none',
    dueAt: clock?.dueAt ?? null,
    runId: run.id,
    runName: run.name,
    client: run.client.name,
    clause: (workflow && ownStep(workflow, form)?.clause) ?? 0,
    form,
    draftId: draft.id,
    documentId: null,
    number: null,
    headline: draftHeadline(draft, run.workflow),
  }
}
