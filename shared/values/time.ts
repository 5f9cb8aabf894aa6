import {
  parseAbsolute,
  parseDate,
  parseZonedDateTime,
  toZoned,
  type ZonedDateTime,
} from '@internationalized/date'

/**
 * An instant written with its offset, to the second: `2026-09-02T11:30:00+08:00`.
 * Inside the product every time has this form; a wall-clock time without an offset never crosses a boundary.
 */
export type Instant = string

/** A calendar day without a time: `2026-09-02`. */
export type Day = string

/** An IANA zone such as `Asia/Shanghai`. The office has one; papers print local times of that zone. */
export type Zone = string

export const HOUR = 3_600_000
export const MINUTE = 60_000

export const INSTANT_PATTERN = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/
export const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/

/**
 * Years a person can mean. A year being typed (2, 20, 202) is none of them; before 1970 some zones counted seconds in
 * their offset, which an instant cannot write.
 */
const FIRST_INSTANT = '1970-01-02'
const FIRST_DAY = '1800-01-01'
const LAST_DAY = '2999-12-31'

export function isInstant(text: string): boolean {
  if (!INSTANT_PATTERN.test(text)) return false
  const day = text.slice(0, 10)
  return isDay(day) && day >= FIRST_INSTANT && !Number.isNaN(Date.parse(text))
}

export function isDay(text: string): boolean {
  if (!DAY_PATTERN.test(text) || text < FIRST_DAY || text > LAST_DAY) return false
  try {
    return parseDate(text).toString() === text
  } catch {
    return false
  }
}

/** Milliseconds since 1970 in UTC. Throws on a text that is no instant. */
export function millis(instant: Instant): number {
  const value = Date.parse(instant)
  if (Number.isNaN(value)) throw new RangeError(`not an instant: ${instant}`)
  return value
}

export function inZone(instant: Instant, zone: Zone): ZonedDateTime {
  return toZoned(parseAbsolute(new Date(millis(instant)).toISOString(), zone), zone)
}

/** The instant `ms` (since 1970, UTC) as the zone's wall clock with offset. */
export function instantAt(ms: number, zone: Zone): Instant {
  const local = parseAbsolute(new Date(Math.floor(ms / 1000) * 1000).toISOString(), zone)
  return fromZoned(local)
}

/** A wall-clock time of the zone (`2026-09-02T11:30`) as an instant. */
export function instantFromLocal(local: string, zone: Zone): Instant {
  return fromZoned(parseZonedDateTime(`${local}[${zone}]`))
}

export function fromZoned(time: ZonedDateTime): Instant {
  return time
    .set({ millisecond: 0 })
    .toString()
    .replace(/\[.*\]$/, '')
}

/** `2026-09-02T11:30` on the zone's wall clock. */
export function localMinute(instant: Instant, zone: Zone): string {
  return fromZoned(inZone(instant, zone)).slice(0, 16)
}

export function dayOf(instant: Instant, zone: Zone): Day {
  return localMinute(instant, zone).slice(0, 10)
}

export function addHours(instant: Instant, hours: number, zone: Zone): Instant {
  return instantAt(millis(instant) + hours * HOUR, zone)
}

/** Whole elapsed minutes from one instant to another, negative when the second is earlier. */
export function minutesBetween(from: Instant, to: Instant): number {
  // + 0, since less than a minute backwards would be -0.
  return Math.trunc((millis(to) - millis(from)) / MINUTE) + 0
}
