import { type Step, stepsOf, type Workflow } from '../../shared/engine/workflow.ts'

/**
 * The step to which a form's clock belongs. A form can serve several (a meeting record opens the project and records
 * every contact); the one that repeats is the one whose clause sets the limit.
 */
export function ownStep(workflow: Workflow, form: string): Step | null {
  const steps = stepsOf(workflow, form)
  return steps.find((step) => step.repeats) ?? steps[0] ?? null
}
