import type { ReactNode } from 'react'
import styles from './small-button.module.css'

interface SmallButtonProps {
  readonly label: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/**
 * A word one can press, small enough to stand in a label's line. Its name says which field it belongs to. A plain
 * button: one of react-aria's would take itself for the calendar's or the list's opener inside such a field.
 */
export function SmallButton({ label, onPress, children }: SmallButtonProps) {
  return (
    <button type="button" className={styles.button} aria-label={label} onClick={onPress}>
      {children}
    </button>
  )
}
