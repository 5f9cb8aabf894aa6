import { chinaCalendar } from './calendar-cn.ts'
import type { Day } from './time.ts'
import type { Calendar } from './workdays.ts'

/** free: nobody works · worked: a weekend day worked in exchange · usual: as the week has it, whatever the table says. */
export const DAY_MARKS = ['free', 'worked', 'usual'] as const
export type DayMark = (typeof DAY_MARKS)[number]

/** One day that the office has decided itself. */
export interface OfficeDay {
  readonly day: Day
  readonly mark: DayMark
  /** What it is called (国庆节); may be ''. */
  readonly name: string
}

/** null gives the day back to the built-in table. */
export interface DayChange extends Omit<OfficeDay, 'mark'> {
  readonly mark: DayMark | null
}

/** The built-in table with the office's own days over it. */
export function calendarOf(own: readonly OfficeDay[]): Calendar {
  const { holidays, makeupWorkdays } = chinaCalendar()
  const decided = new Set(own.map((one) => one.day))
  const marked = (mark: DayMark) => own.flatMap((one) => (one.mark === mark ? [one.day] : []))
  const kept = (days: readonly Day[]) => days.filter((day) => !decided.has(day))
  return {
    holidays: [...kept(holidays), ...marked('free')].toSorted(),
    makeupWorkdays: [...kept(makeupWorkdays), ...marked('worked')].toSorted(),
  }
}

/** The office's days after some changes, in order; a later change of a day wins. */
export function withChanges(own: readonly OfficeDay[], changes: readonly DayChange[]): readonly OfficeDay[] {
  const days = new Map(own.map((one) => [one.day, one]))
  for (const { day, mark, name } of changes) {
    if (mark === null) days.delete(day)
    else days.set(day, { day, mark, name })
  }
  return [...days.values()].toSorted((one, other) => (one.day < other.day ? -1 : 1))
}
