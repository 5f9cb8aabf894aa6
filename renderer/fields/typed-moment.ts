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

/** `20260902`, `260902`, `2026-9-2`, `2026年9月2日`, `0902` and `9/2` (this year). */
export function readDay(text: string, year: number): string | null {
  const parts = dayParts(groups(text), year)
  if (!parts || parts.month < 1 || parts.month > 12 || parts.day < 1) return null
  const last = new Date(Date.UTC(parts.year, parts.month, 0)).getUTCDate()
  if (parts.day > last) return null
  return `${parts.year}-${two(parts.month)}-${two(parts.day)}`
}

function dayParts(found: readonly string[], year: number): DayParts | null {
  const [a = '', b = '', c = ''] = found
  if (found.length === 3) return { year: fullYear(a), month: Number(b), day: Number(c) }
  if (found.length === 2) return { year, month: Number(a), day: Number(b) }
  if (found.length !== 1) return null
  const tail = { month: Number(a.slice(-4, -2)), day: Number(a.slice(-2)) }
  if (a.length === 8 || a.length === 6) return { year: fullYear(a.slice(0, -4)), ...tail }
  return a.length === 4 ? { year, ...tail } : null
}

const fullYear = (text: string): number => (text.length <= 2 ? 2000 + Number(text) : Number(text))
