import type { Progress } from './file/write.ts'

/** How far the work at hand is; null when there is none. */
export interface Running {
  readonly now: () => number | null
  readonly set: Progress
  readonly end: () => void
}

/** Screens are told in steps they can show. */
export function progressTeller(tell: () => void): Running {
  let value: number | null = null
  let told = -1
  const put = (next: number | null): void => {
    value = next
    const step = next === null ? -1 : Math.floor(next * 20)
    if (step === told) return
    told = step
    tell()
  }
  return { now: () => value, set: put, end: () => put(null) }
}
