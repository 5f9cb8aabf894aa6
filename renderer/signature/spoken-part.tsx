import { useWords } from '../stores/words.ts'
import { TextArea } from '../ui/text-field.tsx'
import type { Given } from './method.ts'
import styles from './sign.module.css'

interface SpokenPartProps {
  readonly given: Given
  readonly onGiven: (given: Partial<Given>) => void
}

/** Said aloud, and written down by the one who witnessed it. */
export function SpokenPart({ given, onGiven }: SpokenPartProps) {
  const { spoken } = useWords().screens.signing
  return (
    <div className={styles.part}>
      <p className={styles.lead}>{spoken.lead}</p>
      <TextArea
        required
        label={spoken.words}
        help={spoken.help}
        value={given.words}
        maxLength={500}
        onChange={(words) => onGiven({ words })}
      />
    </div>
  )
}
