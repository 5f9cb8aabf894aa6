import { useWords } from '../../stores/words.ts'
import styles from './mark.module.css'

/** The seal of the product. The name stands beside it, so it is only for the eye. */
export function Mark() {
  return (
    <span className={styles.mark} aria-hidden>
      {useWords().screens.shell.mark}
    </span>
  )
}
