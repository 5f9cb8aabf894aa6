import { CircleAlert, CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './notice.module.css'

export type NoticeTone = 'info' | 'warn' | 'seal' | 'ok'

const ICONS: Record<NoticeTone, LucideIcon> = {
  info: Info,
  warn: TriangleAlert,
  seal: CircleAlert,
  ok: CircleCheck,
}

interface NoticeProps {
  tone?: NoticeTone
  title?: string
  children?: ReactNode
  /** One thing to do about it. */
  action?: ReactNode
  /** Read out as soon as it appears. */
  alert?: boolean
}

export function Notice({ tone = 'info', title, children, action, alert = false }: NoticeProps) {
  const Icon = ICONS[tone]
  return (
    <div className={cx(styles.notice, tone !== 'info' && styles[tone])} {...(alert && { role: 'alert' })}>
      <Icon size={17} className={cx(styles.icon)} aria-hidden />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children}
      </div>
      {action}
    </div>
  )
}
