import { getDayOfWeek, parseDate } from '@internationalized/date'
import { type Day, dayOf, type Instant, instantFromLocal, localMinute, type Zone } from './time.ts'

/** Days that differ from Monday-to-Friday: public holidays, and weekend days worked in exchange. */
export interface Calendar {
  readonly holidays: readonly Day[]
  readonly makeupWorkdays: readonly Day[]
}

export function isWorkday(day: Day, calendar: Calendar): boolean {
  if (calendar.makeupWorkdays.includes(day)) return true
  if (calendar.holidays.includes(day)) return false
  const weekday = getDayOfWeek(parseDate(day), 'en-US')
  return weekday !== 0 && weekday !== 6
}

/** The `count`th workday after `day` (count 0 gives the day itself, workday or not). */
export function addWorkdays(day: Day, count: number, calendar: Calendar): Day {
  let date = parseDate(day)
  let left = count
  while (left > 0) {
    date = date.add({ days: 1 })
    if (isWorkday(date.toString(), calendar)) left -= 1
  }
  return date.toString()
}

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

/** Workdays from one day to another, signed: 0 for the same day, 1 for the next workday (domain 3.5, diff). */
export function workdaysBetween(from: Day, to: Day, calendar: Calendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar)
  let count = 0
  let date = parseDate(from)
  while (date.toString() < to) {
    date = date.add({ days: 1 })
    if (isWorkday(date.toString(), calendar)) count += 1
  }
  return count
}

/** The last day of work that takes so many workdays: the first day itself for one; a milestone takes none. */
export function finishOf(start: Day, days: number, calendar: Calendar): Day {
  return addWorkdays(start, Math.max(0, days - 1), calendar)
}
