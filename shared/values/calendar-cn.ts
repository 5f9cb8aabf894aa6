import type { Day } from './time.ts'
import type { Calendar } from './workdays.ts'

/** Free days and exchanged weekend days of mainland China, year by year as the State Council gives notice of them. */
const YEARS: { readonly [year: number]: Calendar } = {
  2026: {
    holidays: [
      ...span('2026-01', 1, 3),
      ...span('2026-02', 15, 23),
      ...span('2026-04', 4, 6),
      ...span('2026-05', 1, 5),
      ...span('2026-06', 19, 21),
      ...span('2026-09', 25, 27),
      ...span('2026-10', 1, 7),
    ],
    makeupWorkdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
  },
}

function span(month: string, first: number, last: number): Day[] {
  return Array.from(
    { length: last - first + 1 },
    (_, index) => `${month}-${String(first + index).padStart(2, '0')}`,
  )
}

/** Years whose holidays are known; in any other year only Saturday and Sunday count as free. */
export function knownYears(): readonly number[] {
  return Object.keys(YEARS).map(Number)
}

/** All known years as one calendar. */
export function chinaCalendar(): Calendar {
  const years = Object.values(YEARS)
  return {
    holidays: years.flatMap((year) => year.holidays),
    makeupWorkdays: years.flatMap((year) => year.makeupWorkdays),
  }
}
