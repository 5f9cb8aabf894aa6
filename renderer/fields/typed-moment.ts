/** What people write for a day, by digits alone or in any of the usual spellings. */

export interface DayParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

const two = (value: number): string => String(value).padStart(2, '0')

function groups(text: string): string[] {
  return text.normalize('NFKC').match(/\d+/g) ?? []
}

/**
 * `20260902`, `260902`, `2026-9-2`, `2026年9月2日`, `0902` and `9/2` (this year). With the year at the end only one order
 * may be possible (`9/13/2026`): a day that could be two days is not guessed.
 */
export function readDay(text: string, year: number): string | null {
  const parts = dayParts(groups(text), year)
  if (!parts || parts.month < 1 || parts.month > 12 || parts.day < 1) return null
  const last = new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate()
  if (parts.day > last) return null
  return `${parts.year}-${two(parts.month)}-${two(parts.day)}`
}

function dayParts(found: readonly string[], year: number): DayParts | null {
  const [a = '', b = '', c = ''] = found
  if (found.length === 3 && c.length === 4) return yearLast(Number(a), Number(b), Number(c))
  if (found.length === 3) return { year: fullYear(a), month: Number(b), day: Number(c) }
  if (found.length === 2) return { year, month: Number(a), day: Number(b) }
  if (found.length !== 1) return null
  const tail = { month: Number(a.slice(-4, -2)), day: Number(a.slice(-2)) }
  if (a.length === 8 || a.length === 6) return { year: fullYear(a.slice(0, -4)), ...tail }
  return a.length === 4 ? { year, ...tail } : null
}

function yearLast(a: number, b: number, year: number): DayParts | null {
  if (a === b || b > 12) return { year, month: a, day: b }
  return a > 12 ? { year, month: b, day: a } : null
}

const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text))

const AFTERNOON = /下午|晚上|pm/i
const CLOCK = /^\D*(\d{1,2})\s*[:：时時点點]\s*(\d{1,2})?\D*(?::\d{1,2})?\D*$/u

/** `9:30`, `09:30:00`, `9时30分`, `下午2:30`, `2:30 PM` as `HH:MM`; null when it is no time of day. */
export function readClock(text: string): string | null {
  const plain = text.normalize('NFKC')
  const match = CLOCK.exec(plain)
  if (!match) return null
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? 0)]
  const late = AFTERNOON.test(plain) && hour < 12 ? hour + 12 : hour
  return late < 24 && minute < 60 ? `${two(late)}:${two(minute)}` : null
}
