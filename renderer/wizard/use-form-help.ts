import { useHelpTopic } from '../help/help-store.ts'
import { stepOfForm } from './step-of-form.ts'
import type { WizardFacts } from './wizard-context.ts'

/** While a form is open, help is about it and the step it fulfils. */
export function useFormHelp({ workflow, form, run }: WizardFacts): void {
  const id = stepOfForm(workflow, form.id, run.steps)
  const step = workflow.steps.find((one) => one.id === id)
  useHelpTopic(step ? { workflow: workflow.id, step: step.id, clause: step.clause, form: form.id } : null)
}
