import { LoaderCircle, type LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Button as AriaButton, type PressEvent } from 'react-aria-components/Button'
import styles from './button.module.css'
import { cx } from './cx.ts'

export type ButtonTone = 'plain' | 'primary' | 'seal' | 'quiet'

export interface ButtonLook {
  tone?: ButtonTone
  small?: boolean
}

export function buttonClass({ tone = 'plain', small = false }: ButtonLook): string {
  return cx(styles.button, tone !== 'plain' && styles[tone], small && styles.small)
}

interface ButtonProps extends ButtonLook {
  children: ReactNode
  onPress?: (event: PressEvent) => void
  type?: 'button' | 'submit'
  /** Id of the form it submits, where it stands outside of it. */
  form?: string
  icon?: LucideIcon
  /** Work is under way: the button keeps focus and its place, shows it turns, and cannot be pressed twice. */
  pending?: boolean
  /** Why it cannot be pressed now. Shown under the button and read with it. */
  waitsFor?: string | null
  autoFocus?: boolean
  /** A longer name for the screen reader where the visible word alone is ambiguous. */
  label?: string
}

export function Button({ children, icon: Icon, pending = false, waitsFor, label, ...rest }: ButtonProps) {
  const why = useId()
  const { tone, small, onPress, type = 'button', form, autoFocus = false } = rest
  // Not the widget's own pending state: it announces through an element labelled by this button, which is gone with
  // the screen once the work is done.
  const button = (
    <AriaButton
      className={buttonClass({ ...(tone && { tone }), ...(small && { small }) })}
      type={pending ? 'button' : type}
      autoFocus={autoFocus}
      data-pending={pending || undefined}
      isDisabled={Boolean(waitsFor)}
      {...(form && { form })}
      {...(onPress && !pending && { onPress })}
      {...(label && { 'aria-label': label })}
      {...(waitsFor && { 'aria-describedby': why })}
    >
      {pending ? (
        <LoaderCircle size={15} className={cx(styles.spinner)} aria-hidden />
      ) : (
        Icon && <Icon size={15} aria-hidden />
      )}
      {children}
    </AriaButton>
  )
  if (!waitsFor) return button
  return (
    <span className={styles.waits}>
      {button}
      <span id={why} className={styles.why}>
        {waitsFor}
      </span>
    </span>
  )
}

interface IconButtonProps {
  icon: LucideIcon
  label: string
  onPress?: () => void
  small?: boolean
  isDisabled?: boolean
  slot?: string
}

/** A button that shows only a picture; its name is said by the screen reader and by the browser's hint. */
export function IconButton({ icon: Icon, label, onPress, small, isDisabled, slot }: IconButtonProps) {
  return (
    <AriaButton
      className={cx(styles.button, styles.quiet, styles.icon, small && styles.small)}
      aria-label={label}
      {...(slot && { slot })}
      {...(isDisabled && { isDisabled })}
      {...(onPress && { onPress })}
    >
      <Icon size={small ? 15 : 17} aria-hidden />
    </AriaButton>
  )
}
