import type { ReactNode } from 'react'
import styles from './sign.module.css'

interface SignCardProps {
  readonly heading: string
  readonly sub: string
  /** The document it is about. */
  readonly tag: string
  /** The screen's own heading says it already. */
  readonly bare?: boolean
  readonly children: ReactNode
  readonly side?: ReactNode
  readonly note: ReactNode
  readonly actions: ReactNode
}

/** The sheet of paper on which one signs: who, the pad, what is agreed to, and the act itself. */
export function SignCard({ heading, sub, tag, bare = false, children, side, note, actions }: SignCardProps) {
  return (
    <section className={styles.card} aria-label={heading}>
      {!bare && (
        <header className={styles.top}>
          <div>
            <h2>{heading}</h2>
            <p>{sub}</p>
          </div>
          <span className={styles.tag}>{tag}</span>
        </header>
      )}
      <div className={styles.body} {...(side && { 'data-side': true })}>
        <div className={styles.main}>{children}</div>
        {side && <div className={styles.side}>{side}</div>}
      </div>
      <footer className={styles.foot}>
        <p className={styles.note}>{note}</p>
        {actions}
      </footer>
    </section>
  )
}
