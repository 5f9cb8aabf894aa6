import type { ReactNode } from 'react'
import { FieldError } from 'react-aria-components/FieldError'
import { Label } from 'react-aria-components/Label'
import { Text } from 'react-aria-components/Text'
import { cx } from './cx.ts'
import styles from './field.module.css'
import { VisuallyHidden } from './visually-hidden.tsx'

/** What every field has around its control. */
export interface FieldFrame {
  label: string
  /** In a table the column's heading is already on screen; the label is then only spoken. */
  labelHidden?: boolean
  required?: boolean
  help?: string | null
  /** What is wrong with the value, in words. null or '' when nothing is. */
  problem?: string | null
  /** At the right end of the label line: where the value came from, how long it is. */
  aside?: ReactNode
}

export const fieldClass: string = cx(styles.field)
export const controlClass: string = cx(styles.control)
export const areaClass: string = cx(styles.control, styles.area)

export function FieldLabel({ label, labelHidden = false, required = false, aside }: FieldFrame) {
  const text = (
    <Label className={cx(styles.label)}>
      {label}
      {required && (
        <span className={styles.star} aria-hidden>
          *
        </span>
      )}
    </Label>
  )
  if (labelHidden) return <VisuallyHidden>{text}</VisuallyHidden>
  return (
    <div className={styles.top}>
      {text}
      {aside && <span className={styles.aside}>{aside}</span>}
    </div>
  )
}

/** Both are tied to the control by aria-describedby, through the slots of react-aria. */
export function FieldNotes({ help, problem }: Pick<FieldFrame, 'help' | 'problem'>) {
  return (
    <>
      {help && (
        <Text slot="description" className={cx(styles.help)}>
          {help}
        </Text>
      )}
      <FieldError className={cx(styles.problem)}>{problem}</FieldError>
    </>
  )
}

/** The part of a field's props that react-aria wants on its root. */
export function frameProps({ required = false, problem }: FieldFrame) {
  return {
    className: fieldClass,
    isRequired: required,
    isInvalid: Boolean(problem),
    validationBehavior: 'aria' as const,
  }
}
