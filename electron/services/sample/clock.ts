import type { Clock } from '../ports.ts'

/** While the sample is filled its past is played at its own times; afterwards it is now. */
export interface PastClock extends Clock {
  readonly set: (ms: number) => void
  readonly catchUp: () => void
}

export function pastClock({ now }: Clock): PastClock {
  let at: number | null = null
  return {
    now: () => at ?? now(),
    set: (ms) => {
      at = ms
    },
    catchUp: () => {
      at = null
    },
  }
}
