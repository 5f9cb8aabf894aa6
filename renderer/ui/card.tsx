import { type ReactNode, useId } from 'react'
import styles from './card.module.css'
import { cx } from './cx.ts'

interface CardProps {
  title?: string
  note?: ReactNode
  /** Rows bring their own padding; everything else wants some. */
  padded?: boolean
  children: ReactNode
}

export function Card({ title, note, padded = false, children }: CardProps) {
  const id = useId()
  const body = padded ? <div className={styles.padded}>{children}</div> : children
  if (!title) return <div className={styles.card}>{body}</div>
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {note && <span className={cx(styles.note)}>{note}</span>}
      </div>
      {body}
    </section>
  )
}
