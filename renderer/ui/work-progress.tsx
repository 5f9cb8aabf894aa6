import { useWords } from '../stores/words.ts'
import type { ShownWork } from '../stores/work.ts'
import { Button } from './button.tsx'
import { ProgressBar } from './progress-bar.tsx'
import styles from './work-progress.module.css'

/** How far long work is, with the button that stops it for as long as it can be stopped. */
export function WorkProgress({ label, work }: { label: string; work: ShownWork }) {
  const { ui } = useWords().screens
  return (
    <div className={styles.work}>
      <div className={styles.bar}>
        <ProgressBar label={label} max={1} value={work.done} />
      </div>
      <span className={styles.share}>{ui.percent(Math.round(work.done * 100))}</span>
      {work.cancel && (
        <Button small pending={work.cancelling} onPress={work.cancel}>
          {ui.stop}
        </Button>
      )}
    </div>
  )
}
