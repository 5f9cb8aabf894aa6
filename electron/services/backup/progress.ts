import { refuse } from '../../../shared/contract/fault.ts'
import type { Progress } from './file/write.ts'

/** How far one piece of long work is; `now` is null when there is none. */
export interface Running {
  readonly now: () => number | null
  /** Says how far, and throws `cancelled` when somebody has called it off: every step of the way is a place to stop. */
  readonly set: Progress
  /** From here on it is carried to its end. Throws like `set` when it was called off before. */
  readonly settle: () => void
  readonly end: () => void
  readonly cancellable: () => boolean
  /** False when there is nothing to stop, or it is too late. */
  readonly cancel: () => boolean
}

/** Screens are told in steps they can show. */
export function running(tell: () => void): Running {
  let value: number | null = null
  let told = -1
  let calledOff = false
  let settled = false
  const put = (next: number | null): void => {
    value = next
    const step = next === null ? -1 : Math.floor(next * 20)
    if (step === told) return
    told = step
    tell()
  }
  const goOn = (): void => {
    if (calledOff && !settled) refuse('cancelled')
  }
  return {
    now: () => value,
    set: (next) => {
      put(next)
      goOn()
    },
    settle: () => {
      goOn()
      settled = true
      tell()
    },
    end: () => {
      calledOff = false
      settled = false
      put(null)
    },
    cancellable: () => value !== null && !settled && !calledOff,
    cancel: () => {
      if (value === null || settled) return false
      calledOff = true
      tell()
      return true
    },
  }
}
