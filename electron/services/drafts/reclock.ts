import { formOf } from '../../../shared/engine/workflow.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'
import type { Core } from '../core.ts'
import { contextOf } from '../form-context.ts'
import type { Session } from '../session.ts'
import { openDrafts, setClock } from './draft-table.ts'

/**
 * Limits of what is still being written, after a rule or the calendar changed; inside the command's transaction. What
 * was issued keeps the dates it names.
 */
export function reclock(core: Core, session: Session): void {
  for (const draft of openDrafts(core)) {
    const run = core.run(draft.runId)
    const workflow = run && workflowOf(run.workflow)
    const form = workflow && formOf(workflow, draft.form)
    // A revision has no limit of its own.
    if (!run || !form?.clock || draft.revises !== null) continue
    setClock(core, draft.id, form.clock(draft.answers, contextOf(core, session, run)))
  }
}
