import { type FocusEvent, type ReactNode, useId } from 'react'
import { cx } from '../ui/cx.ts'
import type { FieldProps } from './field-props.ts'
import styles from './group.module.css'
import { useFrame } from './use-frame.ts'

type FieldGroupProps = Omit<FieldProps, 'spec'> & { readonly children: ReactNode }

/** The frame of a field made of several controls: one label, help and problem for all of them. */
export function FieldGroup({ children, ...props }: FieldGroupProps) {
  const { label, labelHidden, required, help, problem, aside } = {
    help: null,
    aside: null,
    labelHidden: false,
    ...useFrame(props),
  }
  const id = useId()
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) props.onLeave(props.path)
  }
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot carry the source chip beside it.
    <div
      role="group"
      className={styles.group}
      aria-labelledby={`${id}-label`}
      {...(described && { 'aria-describedby': described })}
      onBlur={leave}
    >
      <div className={cx(styles.top, labelHidden && styles.hidden)}>
        <span id={`${id}-label`} className={styles.label}>
          {label}
          {required && (
            <span className={styles.star} aria-hidden>
              *
            </span>
          )}
        </span>
        {aside}
      </div>
      {children}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
