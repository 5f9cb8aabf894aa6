import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar'
import { cx } from './cx.ts'
import styles from './progress-bar.module.css'

interface ProgressBarProps {
  /** What progresses; spoken, since the words stand beside the bar. */
  label: string
  /** Missing while it cannot be told how far. */
  value?: number
  max?: number
  /** `8 / 16` rather than a percentage, spoken. */
  text?: string
}

export function ProgressBar({ label, value, max = 100, text }: ProgressBarProps) {
  const share = value === undefined || max === 0 ? 0 : Math.min(100, (value / max) * 100)
  return (
    <AriaProgressBar
      aria-label={label}
      maxValue={max}
      {...(value === undefined ? { isIndeterminate: true } : { value })}
      {...(text && { valueLabel: text })}
    >
      <div className={cx(styles.bar, value === undefined && styles.wait)}>
        <div className={styles.fill} {...(value !== undefined && { style: { width: `${share}%` } })} />
      </div>
    </AriaProgressBar>
  )
}
