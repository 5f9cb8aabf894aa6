import { millis } from '../../../shared/values/time.ts'
import type { Clock, Ids } from '../../services/ports.ts'

export interface StoryClock extends Clock {
  readonly set: (instant: string) => void
}

/** Stands where the story put it last. */
export function storyClock(start: string): StoryClock {
  let at = millis(start)
  return {
    now: () => at,
    set: (instant) => {
      at = millis(instant)
    },
  }
}

/** UUIDv7s of the story's own time with a counter for their random part: the same on every playing. */
export function storyIds(clock: Clock): Ids {
  let count = 0
  return {
    next: () => {
      count += 1
      const time = clock.now().toString(16).padStart(12, '0').slice(-12)
      const tail = count.toString(16).padStart(12, '0')
      return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${tail}`
    },
  }
}
