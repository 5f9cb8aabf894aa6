import { cx } from '../ui/cx.ts'
import styles from './list.module.css'
import { useLimit } from './use-limit.ts'

/** A limit in a list: how long, and when. */
export function Due({ dueAt }: { dueAt: string }) {
  const limit = useLimit(dueAt)
  const soon = limit.urgency === 'amber' || limit.urgency === 'red'
  return (
    <span className={cx(styles.number, limit.late && styles.late, soon && styles.soon)}>
      {limit.text}
      <span className={styles.sub}>{limit.at}</span>
    </span>
  )
}
