import { refuse } from '../../shared/contract/fault.ts'
import type { Output } from '../../shared/contract/index.ts'
import { NO_RUN, type RunState } from '../../shared/engine/run.ts'
import { formOf, type Workflow } from '../../shared/engine/workflow.ts'
import type { FormContext } from '../../shared/forms/context.ts'
import type { AnyForm } from '../../shared/forms/form.ts'
import type { Instant } from '../../shared/values/time.ts'
import { workflowOf } from '../../shared/workflows/registry.ts'
import type { Core } from './core.ts'
import { contextFrom } from './projections/context.ts'
import { meOf, type Session } from './session.ts'

/** What a form may look at, for whoever is asking. `now` is given: a translation uses the time of issue. */
export function contextOf(
  core: Core,
  session: Session,
  run: RunState,
  now: Instant = core.now(),
): FormContext {
  return contextFrom(core, run, meOf(session), now) ?? refuse('notSetUp')
}

/** The context as it crosses to the screen, which adds the time itself. The contract's arrays are not readonly. */
export function outputContext(context: FormContext): Output<'run.get'>['context'] {
  const { now: _now, ...rest } = context
  return rest as unknown as Output<'run.get'>['context']
}

/** A run as its events tell it, and the workflow it follows. Refuses notFound. */
export function openRun(core: Core, runId: string): { readonly run: RunState; readonly workflow: Workflow } {
  const run = core.run(runId) ?? refuse('notFound', { params: { what: 'run' } })
  return { run, workflow: workflowOf(run.workflow) ?? refuse('notFound', { params: { what: 'workflow' } }) }
}

export function formIn(workflow: Workflow, id: string): AnyForm {
  return formOf(workflow, id) ?? refuse('notFound', { params: { what: 'form' } })
}

/** What an office register's fields may look at: everything but a run. */
export function officeContext(core: Core, session: Session): FormContext {
  return contextOf(core, session, NO_RUN)
}
