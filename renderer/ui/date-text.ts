import { type CalendarDate, type CalendarDateTime, parseDate, parseDateTime } from '@internationalized/date'

export type Granularity = 'day' | 'minute'

/** `2026-11-22` or `2026-11-22T15:54` as the picker's value; null for anything unfinished. */
export function parseLocal(text: string, granularity: Granularity): CalendarDate | CalendarDateTime | null {
  try {
    return granularity === 'day' ? parseDate(text.slice(0, 10)) : parseDateTime(text.slice(0, 16))
  } catch {
    return null
  }
}

export function writeLocal(value: { toString(): string } | null, granularity: Granularity): string {
  return value === null ? '' : value.toString().slice(0, granularity === 'day' ? 10 : 16)
}
