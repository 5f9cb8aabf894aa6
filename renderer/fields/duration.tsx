import { useId } from 'react'
import { useWords } from '../stores/words.ts'
import { joined, split } from './duration.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import styles from './group.module.css'
import { decimal, readTyped } from './typed-number.ts'

/** Hours and minutes in two boxes; the answer is whole minutes. */
export function DurationInput(props: FieldOf<'duration'>) {
  const { fields } = useWords().screens
  const { value, onChange } = props
  const parts = split(typeof value === 'number' ? value : null)
  const part = (key: 'hours' | 'minutes') => (text: string) => {
    const read = readTyped(text, decimal)
    if (read.ok) onChange(joined({ ...parts, [key]: read.value === null ? null : Math.round(read.value) }))
  }
  return (
    <FieldGroup {...props}>
      <div className={styles.line}>
        <Part name={fields.hours} value={parts.hours} onChange={part('hours')} />
        <Part name={fields.minutes} value={parts.minutes} onChange={part('minutes')} />
      </div>
    </FieldGroup>
  )
}

interface PartProps {
  readonly name: string
  readonly value: number | null
  readonly onChange: (text: string) => void
}

function Part({ name, value, onChange }: PartProps) {
  const id = useId()
  return (
    <span className={styles.part}>
      <input
        id={id}
        className={styles.box}
        inputMode="numeric"
        autoComplete="off"
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value)}
      />
      <label htmlFor={id}>{name}</label>
    </span>
  )
}
