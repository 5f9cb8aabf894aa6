import { useWords } from '../stores/words.ts'
import { ProgressBar } from '../ui/progress-bar.tsx'
import styles from './attachment.module.css'
import type { Attaching } from './use-attach.ts'

/** How far a file has come on its way to the host's disk. */
export function AttachingBar({ attaching }: { readonly attaching: Attaching }) {
  const { attachment } = useWords().screens.fields
  const label = attachment.saving({ name: attaching.name })
  return (
    <div className={styles.attaching} role="status">
      <p className={styles.note}>{label}</p>
      <ProgressBar
        label={label}
        {...(attaching.share !== null && { value: Math.round(attaching.share * 100) })}
      />
    </div>
  )
}
