import { useWords } from '../stores/words.ts'
import styles from './skeleton.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

const LINES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const

/** Holds the place while the first answer is on its way. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const { ui } = useWords().screens
  return (
    <div className={styles.stack} role="status">
      {LINES.slice(0, lines).map((line) => (
        <div key={line} className={styles.line} aria-hidden />
      ))}
      <VisuallyHidden>{ui.loading}</VisuallyHidden>
    </div>
  )
}
