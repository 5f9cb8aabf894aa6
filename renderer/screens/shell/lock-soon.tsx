import { TimerReset } from 'lucide-react'
import { useIdle } from '../../stores/use-idle.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import styles from './lock-soon.module.css'

/** Keeps the office open while somebody works, and says so before it locks. */
export function LockSoon() {
  const { lock } = useWords().screens
  const { secondsLeft, stay } = useIdle()
  return (
    <div role="status" className={styles.place}>
      {secondsLeft !== null && (
        <div className={styles.notice}>
          <TimerReset size={18} className={styles.icon} aria-hidden />
          <div>
            {/* The number would be read out every second: the screen reader hears it once. */}
            <p className={styles.title} aria-hidden>
              {lock.soon(secondsLeft)}
            </p>
            <VisuallyHidden>{lock.soon(30)}</VisuallyHidden>
            <p className={styles.text}>{lock.soonText}</p>
          </div>
          <Button tone="primary" small onPress={stay}>
            {lock.stay}
          </Button>
        </div>
      )}
    </div>
  )
}
