import { type Instant, millis } from '../../../shared/values/time.ts'

/** What thinning looks at. */
export interface Aged {
  readonly name: string
  /** With the office's offset: its days and hours are the office's own. */
  readonly at: Instant
  readonly events: number
  readonly verified: boolean
}

const DAY = 86_400_000
/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const toMonday = 3

const local = (at: Instant) => Date.parse(`${at.slice(0, 19)}Z`)

/**
 * How many of the newest hours, days, weeks and months that have a backup keep their newest one. The last few stay in any
 * case: one made right after a mistake must not take the place of the one before it.
 */
export const KEPT: readonly { readonly count: number; readonly bucket: (one: Aged) => string }[] = [
  { count: 5, bucket: ({ name }) => name },
  { count: 24, bucket: ({ at }) => at.slice(0, 13) },
  { count: 14, bucket: ({ at }) => at.slice(0, 10) },
  { count: 10, bucket: ({ at }) => String(Math.floor((Math.floor(local(at) / DAY) + toMonday) / 7)) },
  { count: 12, bucket: ({ at }) => at.slice(0, 7) },
]

/**
 * The names that may go. Periods are counted, not ages, so a clock that jumps ahead deletes nothing; what is dated after
 * `now` (made while the clock was ahead) is thinned by itself, so that it crowds nothing else out. The newest by time,
 * the newest at `now` or before, and the one with the most history always stay; what is not verified is left alone.
 */
export function thin(backups: readonly Aged[], now: Instant): readonly string[] {
  const verified = backups.filter((one) => one.verified)
  const later = verified.filter(({ at }) => millis(at) > millis(now) + DAY)
  const sooner = verified.filter((one) => !later.includes(one))
  const kept = new Set([...keptOf(sooner), ...keptOf(later), ...richest(verified)])
  return verified.map(({ name }) => name).filter((name) => !kept.has(name))
}

function keptOf(backups: readonly Aged[]): readonly string[] {
  const newestFirst = [...backups].sort(byAge)
  return KEPT.flatMap(({ count, bucket }) => {
    const seen = new Map<string, string>()
    for (const one of newestFirst) if (!seen.has(bucket(one))) seen.set(bucket(one), one.name)
    return [...seen.values()].slice(0, count)
  })
}

/** Newest first; of the same second the one with more history. */
export function byAge(one: Aged, other: Aged): number {
  const age = millis(other.at) - millis(one.at) || other.events - one.events
  return age || (one.name < other.name ? 1 : -1)
}

function richest(backups: readonly Aged[]): readonly string[] {
  const most = Math.max(...backups.map(({ events }) => events))
  return backups
    .filter(({ events }) => events === most)
    .sort(byAge)
    .slice(0, 1)
    .map(({ name }) => name)
}
