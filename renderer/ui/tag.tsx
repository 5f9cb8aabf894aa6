import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import styles from './tag.module.css'

export type Tone = 'quiet' | 'primary' | 'warn' | 'seal' | 'ok'

/** A small state beside a name. The colour repeats what the word says and never says it alone. */
export function Tag({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return <span className={cx(styles.tag, tone !== 'quiet' && styles[tone])}>{children}</span>
}
