import { type Urgency, urgency } from '../../shared/engine/steps.ts'
import { instantAt, type Zone } from '../../shared/values/time.ts'

export interface Limit {
  readonly urgency: Urgency
  /** Whole minutes left; what is late counts up from its limit. */
  readonly minutes: number
  readonly late: boolean
}

/** A limit as it stands at `now` (milliseconds). */
export function limitAt(dueAt: string, now: number, zone: Zone): Limit {
  const left = Date.parse(dueAt) - now
  // Minutes left are rounded down and minutes late as well: nobody is told of time that is not there.
  return {
    urgency: urgency(dueAt, instantAt(now, zone)),
    minutes: Math.floor(Math.abs(left) / 60_000),
    late: left < 0,
  }
}

/** Whole days from the day of `now` to that of `instant`, by the zone's calendar: 0 today, 1 tomorrow, -1 yesterday. */
export function daysUntil(instant: string, now: number, zone: Zone): number {
  const day = (at: string) => Date.parse(`${at.slice(0, 10)}T00:00:00Z`)
  return Math.round((day(instantAt(Date.parse(instant), zone)) - day(instantAt(now, zone))) / 86_400_000)
}
