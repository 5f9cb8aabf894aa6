import { type FocusEvent, useId } from 'react'
import { Checkbox } from '../ui/checkbox.tsx'
import type { FieldOf } from './field-props.ts'
import group from './group.module.css'
import { useFrame } from './use-frame.ts'
import styles from './yes-no.module.css'

/** A statement to tick. */
export function YesNoInput(props: FieldOf<'yesNo'>) {
  const { value, path, onChange, onLeave, cellName } = props
  const { label, problem, help, aside } = { help: null, aside: null, ...useFrame(props) }
  const id = useId()
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) onLeave(path)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: groups the tick with its problem, not several controls.
    <div role="group" aria-label={label} {...(problem && { 'aria-describedby': id })} onBlur={leave}>
      <div className={styles.line}>
        <Checkbox
          label={label}
          labelHidden={cellName !== undefined}
          detail={help}
          checked={value === true}
          onChange={onChange}
          isInvalid={problem !== null}
        />
        {aside}
      </div>
      {problem && (
        <p id={id} className={group.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
