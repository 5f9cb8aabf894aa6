import { stepsOf, type Workflow } from '../../shared/engine/workflow.ts'
import type { Run } from './draft.ts'

/**
 * The step a form is filled for: the one that repeats (every contact is recorded), otherwise the first that is still
 * to be done.
 */
export function stepOfForm(workflow: Workflow, form: string, steps: Run['steps']): string | null {
  const holding = stepsOf(workflow, form)
  const open = (id: string) =>
    steps.some((one) => one.id === id && (one.state === 'now' || one.state === 'open'))
  const step = holding.find((one) => one.repeats) ?? holding.find((one) => open(one.id)) ?? holding[0]
  return step?.id ?? null
}
