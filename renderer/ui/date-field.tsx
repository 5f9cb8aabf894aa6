import './emptying.ts'
import { CalendarDays } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { DateInput, DatePicker, DateSegment } from 'react-aria-components/DatePicker'
import { Group } from 'react-aria-components/Group'
import { cx } from './cx.ts'
import { DateCalendar } from './date-calendar.tsx'
import styles from './date-field.module.css'
import { type Granularity, parseLocal, writeLocal } from './date-text.ts'
import { controlClass, type FieldFrame, FieldLabel, FieldNotes, frameProps } from './field.tsx'

export interface DateFieldProps extends FieldFrame {
  granularity?: Granularity
  /** `2026-11-22`, or `2026-11-22T15:54` on the office's wall clock; '' while empty or unfinished. */
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** Bounds, written like the value. */
  min?: string
  max?: string
  isDisabled?: boolean
  autoFocus?: boolean
}

/**
 * A date (and time) typed part by part or taken from a month. Year, month, day in this order in every language, with
 * hyphens and 24 hours, as it is printed. The locale that gives this order is set in the app's I18nProvider.
 */
export function DateField(props: DateFieldProps) {
  const { granularity = 'day', value, onChange, onBlur, min, max, isDisabled, autoFocus } = props
  const least = min ? parseLocal(min, granularity) : null
  const most = max ? parseLocal(max, granularity) : null
  return (
    <DatePicker
      {...frameProps(props)}
      granularity={granularity}
      hourCycle={24}
      shouldForceLeadingZeros
      value={parseLocal(value, granularity)}
      onChange={(next) => onChange(writeLocal(next, granularity))}
      {...(least && { minValue: least })}
      {...(most && { maxValue: most })}
      {...(onBlur && { onBlur })}
      {...(isDisabled && { isDisabled })}
      {...(autoFocus && { autoFocus })}
    >
      <FieldLabel {...props} />
      <Group className={cx(controlClass, styles.group)}>
        <DateInput className={cx(styles.input)}>
          {(segment) => (
            <DateSegment segment={segment} className={cx(styles.segment)}>
              {({ text, type }) => (type === 'literal' ? plain(text) : text)}
            </DateSegment>
          )}
        </DateInput>
        <Button className={cx(styles.open)}>
          <CalendarDays size={16} aria-hidden />
        </Button>
      </Group>
      <FieldNotes {...props} />
      <DateCalendar />
    </DatePicker>
  )
}

/** The locale's own marks between the parts become ours: hyphens in the day, a space before the time. */
const plain = (text: string): string => text.replace(/[/.年月]/g, '-').replace(/[日,]/g, '')
