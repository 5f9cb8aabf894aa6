import { Check } from 'lucide-react'
import { Checkbox as AriaCheckbox } from 'react-aria-components/Checkbox'
import { cx } from './cx.ts'
import styles from './toggle.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

interface CheckboxProps {
  label: string
  /** Where a table heading already says it. */
  labelHidden?: boolean
  detail?: string | null
  checked: boolean
  onChange: (checked: boolean) => void
  isDisabled?: boolean
  isInvalid?: boolean
}

export function Checkbox({ label, labelHidden = false, detail, checked, onChange, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox className={cx(styles.line)} isSelected={checked} onChange={onChange} {...rest}>
      <span className={styles.box}>{checked && <Check size={13} strokeWidth={3} aria-hidden />}</span>
      {labelHidden ? (
        <VisuallyHidden>{label}</VisuallyHidden>
      ) : (
        <span>
          {label}
          {detail && <span className={styles.detail}>{detail}</span>}
        </span>
      )}
    </AriaCheckbox>
  )
}
