import { stepClause, stepTitle, waitingText } from '../../../shared/language/workflow-words.ts'
import { HelpButton } from '../../help/help-button.tsx'
import { useHelpTopic } from '../../help/help-store.ts'
import { useWords } from '../../stores/words.ts'
import { Notice } from '../../ui/notice.tsx'
import type { StepView } from './rail-step.tsx'
import type { RunData } from './run-view.tsx'
import { StepDocuments } from './step-documents.tsx'
import { StepDrafts } from './step-drafts.tsx'
import styles from './step-panel.module.css'
import { StepPapers } from './step-papers.tsx'
import { STEP_TITLE } from './step-title.ts'

/** One step: the clause it fulfils, its papers, what is being written, what has been issued. */
export function StepPanel({ data, step }: { data: RunData; step: StepView }) {
  const words = useWords()
  const { run } = words.screens
  const { workflow } = data.run
  useHelpTopic({ workflow, step: step.id, clause: step.clause })
  const forms = step.papers.flatMap((paper) => (paper.form === null ? [] : [paper.form]))
  return (
    <section className={styles.panel} aria-labelledby={STEP_TITLE}>
      <p className={styles.number}>
        {run.stepNumber(step.clause)} <HelpButton />
      </p>
      <h2 id={STEP_TITLE} tabIndex={-1} className={styles.title}>
        {stepTitle(words, workflow, step.id)}
      </h2>
      <figure className={styles.clause}>
        <figcaption className={styles.source}>{run.clause}</figcaption>
        <blockquote className={styles.quote}>{stepClause(words, workflow, step.id)}</blockquote>
      </figure>
      {step.waiting && (
        <Notice tone="warn">{run.waitingFor(waitingText(words, workflow, step.waiting))}</Notice>
      )}
      {step.state === 'notYet' && <Notice>{run.notYetText}</Notice>}
      <StepDrafts drafts={data.drafts.filter((draft) => forms.includes(draft.form))} />
      <StepPapers data={data} step={step} />
      {forms.length > 0 && (
        <StepDocuments
          people={data.context.people}
          documents={data.documents.filter((one) => forms.includes(one.form))}
        />
      )}
    </section>
  )
}
