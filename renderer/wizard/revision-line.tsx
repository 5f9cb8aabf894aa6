import { useWords } from '../stores/words.ts'
import { Tag } from '../ui/tag.tsx'
import styles from './revision.module.css'
import { changedFields } from './revision.ts'
import { useDraft, useWizard } from './wizard-context.ts'

/** In the heading: which document this becomes the next version of, and how much of it has changed. */
export function RevisionLine() {
  const { form, revision } = useWizard()
  const words = useWords().screens.wizard.revision
  const answers = useDraft((state) => state.answers)
  if (!revision) return null
  const count = changedFields(form, answers, revision).length
  return (
    <p className={styles.line}>
      <Tag tone="warn">{words.tag({ number: revision.number, version: revision.from + 1 })}</Tag>
      <span>{count > 0 ? words.changes({ count }) : words.none}</span>
    </p>
  )
}
