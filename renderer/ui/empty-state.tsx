import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './empty-state.module.css'

interface EmptyStateProps {
  icon: LucideIcon
  title: string
  /** What this is and when something will stand here. */
  text: string
  action?: ReactNode
  example?: string
}

/** An empty screen teaches: what this is, one button, one example. */
export function EmptyState({ icon: Icon, title, text, action, example }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon size={24} strokeWidth={1.6} aria-hidden />
      </span>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{text}</p>
      {action && <div className={styles.action}>{action}</div>}
      {example && <p className={styles.example}>{example}</p>}
    </div>
  )
}
