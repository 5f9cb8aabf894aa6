import { Checkbox } from '../ui/checkbox.tsx'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import styles from './group.module.css'
import { optionsIn } from './options.ts'

/** Any number of the options, kept in the order of the form whatever the order of ticking. */
export function ChoicesInput(props: FieldOf<'choices'>) {
  const { spec, words, value, onChange } = props
  const chosen = new Set(Array.isArray(value) ? (value as readonly string[]) : [])
  const toggle = (option: string, on: boolean) => {
    const next = spec.options.filter((one) => (one === option ? on : chosen.has(one)))
    onChange(next.length === 0 ? null : next)
  }
  return (
    <FieldGroup {...props}>
      <div className={styles.line}>
        {optionsIn(spec.options, words).map(({ id, label }) => (
          <Checkbox key={id} label={label} checked={chosen.has(id)} onChange={(on) => toggle(id, on)} />
        ))}
      </div>
    </FieldGroup>
  )
}
