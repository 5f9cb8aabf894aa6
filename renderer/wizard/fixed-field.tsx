import type { Json } from '../../shared/values/json.ts'
import { elementId } from '../fields/element-id.ts'
import { useWords } from '../stores/words.ts'
import { useAnswerText } from './answer-text.ts'
import styles from './revision.module.css'

interface FixedFieldProps {
  readonly name: string
  readonly label: string
  readonly value: Json
}

/** Read, not typed: it may not change any more, and says why. */
export function FixedField({ name, label, value }: FixedFieldProps) {
  const { revision } = useWords().screens.wizard
  const write = useAnswerText()
  const id = elementId([name])
  return (
    // biome-ignore lint/a11y/useSemanticElements: one read-only value with its reason is no fieldset.
    <div id={id} role="group" aria-labelledby={`${id}-label`} className={styles.fixed}>
      <p id={`${id}-label`} className={styles.label}>
        {label}
      </p>
      <output className={styles.value}>{write(name, value)}</output>
      <p className={styles.why}>{revision.fixed}</p>
    </div>
  )
}
