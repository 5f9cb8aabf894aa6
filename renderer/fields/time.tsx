import '../ui/emptying.ts'
import { parseTime, type Time } from '@internationalized/date'
import { DateInput, DateSegment } from 'react-aria-components/DatePicker'
import { TimeField } from 'react-aria-components/TimeField'
import { cx } from '../ui/cx.ts'
import { controlClass, FieldLabel, FieldNotes, frameProps } from '../ui/field.tsx'
import type { FieldOf } from './field-props.ts'
import styles from './moment.module.css'
import { useFrame } from './use-frame.ts'

/** A time of day without a day, on twenty-four hours. */
export function TimeInput(props: FieldOf<'time'>) {
  const { value, path, onChange, onLeave } = props
  const frame = useFrame(props)
  return (
    <TimeField
      {...frameProps(frame)}
      hourCycle={24}
      shouldForceLeadingZeros
      value={readTime(value)}
      onChange={(time) => onChange(time === null ? null : time.toString().slice(0, 5))}
      onBlur={() => onLeave(path)}
    >
      <FieldLabel {...frame} />
      <DateInput className={cx(controlClass, styles.time)}>
        {(segment) => <DateSegment segment={segment} className={cx(styles.segment)} />}
      </DateInput>
      <FieldNotes {...frame} />
    </TimeField>
  )
}

function readTime(value: unknown): Time | null {
  try {
    return typeof value === 'string' ? parseTime(value) : null
  } catch {
    return null
  }
}
