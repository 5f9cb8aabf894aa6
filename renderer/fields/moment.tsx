import { useWords } from '../stores/words.ts'
import { DateField } from '../ui/date-field.tsx'
import { useFieldEnvironment } from './environment.ts'
import type { FieldOf } from './field-props.ts'
import styles from './moment.module.css'
import { fromLocal, toLocal } from './moment.ts'
import { SmallButton } from './small-button.tsx'
import { useFrame } from './use-frame.ts'

export function DateInput(props: FieldOf<'date'>) {
  const { value, path, onChange, onLeave } = props
  return (
    <DateField
      {...useFrame(props)}
      value={typeof value === 'string' ? value : ''}
      onChange={(day) => onChange(day === '' ? null : day)}
      onBlur={() => onLeave(path)}
    />
  )
}

/** A moment on the office's wall clock; where it has to have passed, one press fills in the present one. */
export function DateTimeInput(props: FieldOf<'dateTime'>) {
  const { context } = useFieldEnvironment()
  const { fields } = useWords().screens
  const { spec, value, path, onChange, onLeave, cellName } = props
  const frame = useFrame(props)
  const now = (
    <SmallButton label={`${frame.label} ${fields.now}`} onPress={() => onChange(nowMinute(context.now))}>
      {fields.now}
    </SmallButton>
  )
  return (
    <DateField
      {...frame}
      {...(cellName === undefined &&
        spec.past && {
          aside: (
            <span className={styles.aside}>
              {frame.aside}
              {now}
            </span>
          ),
        })}
      granularity="minute"
      value={toLocal(value, context.zone)}
      onChange={(local) => onChange(fromLocal(local, context.zone))}
      onBlur={() => onLeave(path)}
    />
  )
}

/** The minute that has begun: never ahead of the clock. */
const nowMinute = (now: string): string => now.replace(/:\d\d(?=[Z+-])/, ':00')
