import { parseDate } from '@internationalized/date'
import { chinaCalendar } from '../../../../shared/values/calendar-cn.ts'
import type { DayMark, OfficeDay } from '../../../../shared/values/office-calendar.ts'
import type { Day } from '../../../../shared/values/time.ts'

/** Days in a row that are alike, as one line of the year. */
export interface Span {
  readonly from: Day
  readonly to: Day
  readonly days: readonly Day[]
  readonly mark: DayMark
  readonly name: string
  /** Decided by this office, or from the built-in table. */
  readonly own: boolean
}

/** The year's days that differ from the usual week, the office's own before the table's. */
export function spansOf(year: string, own: readonly OfficeDay[]): readonly Span[] {
  const decided = new Set(own.map((one) => one.day))
  const { holidays, makeupWorkdays } = chinaCalendar()
  const builtIn = (days: readonly Day[], mark: DayMark) =>
    days.filter((day) => !decided.has(day)).map((day) => ({ day, mark, name: '', own: false }))
  const days = [
    ...builtIn(holidays, 'free'),
    ...builtIn(makeupWorkdays, 'worked'),
    ...own.map((one) => ({ ...one, own: true })),
  ]
  const ofYear = days.filter(({ day }) => day.startsWith(year))
  return joined(ofYear.toSorted((one, other) => (one.day < other.day ? -1 : 1)))
}

function joined(days: readonly (OfficeDay & { readonly own: boolean })[]): Span[] {
  const spans: Span[] = []
  for (const { day, mark, name, own } of days) {
    const last = spans.at(-1)
    const goesOn = last && last.mark === mark && last.name === name && last.own === own
    if (goesOn && dayAfter(last.to) === day)
      spans[spans.length - 1] = { ...last, to: day, days: [...last.days, day] }
    else spans.push({ from: day, to: day, days: [day], mark, name, own })
  }
  return spans
}

export const dayAfter = (day: Day): Day => parseDate(day).add({ days: 1 }).toString()

/** Every day from one to another; null when they are the wrong way round or more than `most` apart. */
export function daysFrom(from: Day, to: Day, most: number): readonly Day[] | null {
  const days: Day[] = []
  for (let day = from; day <= to; day = dayAfter(day)) {
    days.push(day)
    if (days.length > most) return null
  }
  return days.length === 0 ? null : days
}

/** The years worth choosing: those with days, this one and the next. */
export function yearsOf(own: readonly OfficeDay[], today: Day): readonly string[] {
  const { holidays } = chinaCalendar()
  const now = Number(today.slice(0, 4))
  const years = [...holidays, ...own.map((one) => one.day)].map((day) => day.slice(0, 4))
  return [...new Set([...years, String(now), String(now + 1)])].toSorted()
}
