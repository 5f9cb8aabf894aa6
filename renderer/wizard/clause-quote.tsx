import { useWords } from '../stores/words.ts'
import { stepOfForm } from './step-of-form.ts'
import styles from './wizard.module.css'
import { useWizard } from './wizard-context.ts'

interface WorkflowWords {
  readonly steps: { readonly [step: string]: { readonly clause: string } }
}

/** The sentence of the source that asks for this paper, word for word. */
export function ClauseQuote() {
  const { workflow, form, run } = useWizard()
  const { screens, workflows } = useWords()
  const id = stepOfForm(workflow, form.id, run.steps)
  const step = workflow.steps.find((one) => one.id === id)
  const words = (workflows as { readonly [workflow: string]: WorkflowWords })[workflow.id]
  const clause = step && words?.steps[step.id]?.clause
  if (!step || !clause) return null
  return (
    <details className={styles.clause}>
      <summary>{screens.wizard.clause({ number: step.clause })}</summary>
      <blockquote>{clause}</blockquote>
    </details>
  )
}
