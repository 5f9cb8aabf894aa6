import { Eye, EyeOff } from 'lucide-react'
import { useState } from 'react'
import { Input } from 'react-aria-components/Input'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { useWords } from '../stores/words.ts'
import { cx } from './cx.ts'
import { controlClass, type FieldFrame, FieldLabel, FieldNotes, frameProps } from './field.tsx'
import styles from './secret-field.module.css'

export interface SecretFieldProps extends FieldFrame {
  value: string
  onChange: (value: string) => void
  /** `current-password` where one is asked for, `new-password` where one is chosen. */
  autoComplete: 'current-password' | 'new-password' | 'off'
  onBlur?: () => void
  autoFocus?: boolean
  /** Digits only, for a PIN. */
  digits?: number
  /** For what is being said about the value, beside its problem. */
  describedBy?: string
}

/**
 * A passphrase or PIN. Pasting is allowed, and it can be shown: input methods for Chinese only work while it is, and a
 * long passphrase is better read once than typed wrong three times.
 */
export function SecretField(props: SecretFieldProps) {
  const { value, onChange, onBlur, autoComplete, autoFocus = false, digits, describedBy, label } = props
  const { ui } = useWords().screens
  const [shown, setShown] = useState(false)
  return (
    <AriaTextField
      {...frameProps(props)}
      type={shown ? 'text' : 'password'}
      value={value}
      onChange={digits ? (typed) => onChange(onlyDigits(typed, digits)) : onChange}
      autoComplete={autoComplete}
      autoFocus={autoFocus}
      autoCorrect="off"
      spellCheck="false"
      {...(digits && { inputMode: 'numeric' as const })}
      {...(onBlur && { onBlur })}
      {...(describedBy && { 'aria-describedby': describedBy })}
    >
      <FieldLabel {...props} />
      <div className={styles.box}>
        <Input
          className={cx(controlClass, styles.input, digits !== undefined && styles.digits)}
          autoCapitalize="none"
        />
        <ToggleButton
          className={cx(styles.eye)}
          isSelected={shown}
          onChange={setShown}
          aria-label={ui.showSecret(label)}
        >
          {shown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        </ToggleButton>
      </div>
      <FieldNotes {...props} />
    </AriaTextField>
  )
}

/** Full-width digits are digits: a Chinese input method left on types them. */
export function onlyDigits(typed: string, most: number): string {
  return typed.normalize('NFKC').replace(/\D/g, '').slice(0, most)
}
