import { useWords } from '../stores/words.ts'
import { useAnswerText } from './answer-text.ts'
import styles from './revision.module.css'
import { changedFields } from './revision.ts'
import { useDraft, useWizard } from './wizard-context.ts'

/** Before issuing: every field that differs from the version that stands, with what it said. */
export function RevisionChanges() {
  const { form, formWords, revision } = useWizard()
  const words = useWords().screens.wizard.revision
  const answers = useDraft((state) => state.answers)
  const write = useAnswerText()
  if (!revision) return null
  const changed = changedFields(form, answers, revision)
  const title = words.list({ version: revision.from })
  return (
    <section aria-label={title} className={styles.changes}>
      <h2>{title}</h2>
      {changed.length === 0 && <p>{words.none}</p>}
      <dl>
        {changed.map((key) => (
          <div key={key}>
            <dt>{formWords.fields[key]?.label ?? key}</dt>
            <dd>
              <del>{write(key, revision.answers[key] ?? null)}</del>
              <ins>{write(key, answers[key] ?? null)}</ins>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
