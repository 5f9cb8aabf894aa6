import {
  type Instant,
  instantFromLocal,
  isInstant,
  localMinute,
  type Zone,
} from '../../shared/values/time.ts'

/** An instant as the picker shows it: the office's wall clock. '' for anything that is none. */
export function toLocal(value: unknown, zone: Zone): string {
  return typeof value === 'string' && isInstant(value) ? localMinute(value, zone) : ''
}

/** What the picker says, as the instant it means in the office's zone; null while unfinished. */
export function fromLocal(local: string, zone: Zone): Instant | null {
  try {
    return local === '' ? null : instantFromLocal(local, zone)
  } catch {
    return null
  }
}
