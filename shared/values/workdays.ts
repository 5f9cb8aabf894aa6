import { type CalendarDate, GregorianCalendar, getDayOfWeek, parseDate } from '@internationalized/date'
import { type Day, dayOf, type Instant, instantFromLocal, localMinute, type Zone } from './time.ts'

/** Days that differ from the usual week: public holidays, and weekend days worked in exchange. */
export interface Calendar {
  readonly holidays: readonly Day[]
  readonly makeupWorkdays: readonly Day[]
  /** Days usually worked: Monday to Friday unless said; Monday to Saturday; or all of them, holidays too (自然日). */
  readonly week?: 'five' | 'six' | 'every'
}

export function isWorkday(day: Day, calendar: Calendar): boolean {
  if (calendar.week === 'every' || calendar.makeupWorkdays.includes(day)) return true
  if (calendar.holidays.includes(day)) return false
  return isInWeek(parseDate(day), calendar)
}

function isInWeek(date: CalendarDate, { week }: Calendar): boolean {
  const weekday = getDayOfWeek(date, 'en-US')
  return week === 'every' || (weekday !== 0 && (weekday !== 6 || week === 'six'))
}

/** The `count`th workday after `day`, before it when negative (count 0 gives the day itself, workday or not). */
export function addWorkdays(day: Day, count: number, calendar: Calendar): Day {
  const step = { days: count < 0 ? -1 : 1 }
  let date = parseDate(day)
  let left = Math.abs(count)
  while (left > 0) {
    date = date.add(step)
    if (isWorkday(date.toString(), calendar)) left -= 1
  }
  return date.toString()
}

/** The day itself, or the first workday after it. */
export const workdayFrom = (day: Day, calendar: Calendar): Day =>
  isWorkday(day, calendar) ? day : addWorkdays(day, 1, calendar)

/** Same clock time, `count` workdays later (clause 8's "please reply by": domain rule of the meeting record). */
export function addWorkdaysToInstant(
  instant: Instant,
  count: number,
  calendar: Calendar,
  zone: Zone,
): Instant {
  const time = localMinute(instant, zone).slice(11)
  return instantFromLocal(`${addWorkdays(dayOf(instant, zone), count, calendar)}T${time}`, zone)
}

/**
 * Workdays from one day to another, signed: 0 for the same day, 1 for the next workday (domain 3.5, diff). Worked out
 * from whole weeks, so that centuries apart cost no more than days.
 */
export function workdaysBetween(from: Day, to: Day, calendar: Calendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar)
  const [first, last] = [parseDate(from), parseDate(to)]
  const days = GREGORIAN.toJulianDay(last) - GREGORIAN.toJulianDay(first)
  if (calendar.week === 'every') return days
  const weeks = Math.floor(days / 7)
  let count = weeks * (calendar.week === 'six' ? 6 : 5)
  for (let left = days % 7; left > 0; left -= 1)
    if (isInWeek(last.subtract({ days: left - 1 }), calendar)) count += 1
  return count + exceptions(from, to, calendar)
}

const GREGORIAN = new GregorianCalendar()

/** Make-up days beyond the usual week, less holidays within it; after `from`, up to `to`. */
function exceptions(from: Day, to: Day, calendar: Calendar): number {
  const within = (days: readonly Day[]) => [...new Set(days)].filter((day) => from < day && day <= to)
  const usual = (day: Day) => isInWeek(parseDate(day), calendar)
  const worked = within(calendar.makeupWorkdays)
  const free = within(calendar.holidays).filter((day) => !worked.includes(day))
  return worked.filter((day) => !usual(day)).length - free.filter(usual).length
}

/** The last day of work that takes so many workdays: the first day itself for one; a milestone (0) takes none. */
export function finishOf(start: Day, days: number, calendar: Calendar): Day {
  return addWorkdays(start, Math.max(0, days - 1), calendar)
}

/** Years of these days of which no holiday is known: they count by the week alone, and whoever shows them says so. */
export function unlistedYears(days: readonly Day[], { holidays, week }: Calendar): readonly string[] {
  if (week === 'every') return []
  const listed = new Set(holidays.map((day) => day.slice(0, 4)))
  return [...new Set(days.map((day) => day.slice(0, 4)))].filter((year) => !listed.has(year)).toSorted()
}
