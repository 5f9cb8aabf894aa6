import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import type { Strength } from './judge.ts'
import styles from './strength-hint.module.css'

/** Three short bars and a word. Read out when it changes; a hint and never a condition. */
export function StrengthHint({ strength }: { strength: Strength | null }) {
  const words = useWords().screens.passphrase
  return (
    <span role="status" className={cx(styles.hint, strength && styles[strength])}>
      {strength && (
        <>
          <span className={styles.bars} aria-hidden>
            <i />
            <i />
            <i />
          </span>
          {words.strengthOf(words.strength[strength])}
        </>
      )}
    </span>
  )
}
