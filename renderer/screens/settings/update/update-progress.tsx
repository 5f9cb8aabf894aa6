import { ProgressBar } from '../../../ui/progress-bar.tsx'
import form from '../../form.module.css'
import styles from './update.module.css'

interface UpdateProgressProps {
  isShown: boolean
  label: string
  /** From 0 to 1, as far as the host has said. */
  done: number | null
}

export function UpdateProgress({ isShown, label, done }: UpdateProgressProps) {
  return (
    <div className={styles.progress} role="status">
      {isShown && (
        <>
          <p className={form.note}>{label}</p>
          <ProgressBar label={label} max={1} {...(done !== null && { value: done })} />
        </>
      )}
    </div>
  )
}
