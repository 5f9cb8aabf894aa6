import { createSerial } from './serial.ts'

/**
 * Counts guesses. A guess is written down before it is judged, so ending the program at any moment cannot win one
 * back; the wait is held on the monotonic clock and begins anew with the program, so neither a restart nor a changed
 * wall clock shortens it; and guesses for one key stand in a queue, so asking in parallel gains nothing.
 */

export interface AttemptCount {
  /** Since the last success or unlock. */
  readonly failures: number
  /** Attempts ever made; never falls. */
  readonly sequence: number
}

/** Synchronous, so that reading and writing is one step. `write` has reached the disk when it returns. */
export interface AttemptStore {
  /** Zeros for a key never written. */
  readonly read: (key: string) => AttemptCount
  readonly write: (key: string, count: AttemptCount) => void
}

export interface AttemptPorts {
  readonly store: AttemptStore
  /** Milliseconds, never going back, unrelated to the time of day: `performance.now`. */
  readonly monotonic: () => number
  readonly sleep: (ms: number) => Promise<void>
}

export interface AttemptStatus {
  readonly failures: number
  /** Milliseconds until the next guess is judged, if it came now and nobody else was waiting. */
  readonly waitMs: number
}

export interface Attempts {
  /**
   * Waits as long as is owed, counts, asks `verify`, and clears the count when the answer is neither null nor false.
   * When `verify` throws, that is passed on and counts as a failure.
   */
  readonly attempt: <T>(key: AttemptKey, verify: () => Promise<T>) => Promise<T>
  readonly status: (key: AttemptKey) => AttemptStatus
  /** An administrator's: clears the count, and whoever is waiting goes on at once. */
  readonly unlock: (key: AttemptKey) => void
}

declare const brand: unique symbol
export type AttemptKey = string & { readonly [brand]: true }

const key = (text: string) => text as AttemptKey

/** Each person's passphrase and PIN apart from everybody else's; names that do not exist share one. */
export const attemptKeys = {
  passphrase: (personId: string, known: readonly string[]): AttemptKey =>
    known.includes(personId) ? key(`passphrase/person/${personId}`) : key('passphrase/unknown'),
  pin: (personId: string, known: readonly string[]): AttemptKey =>
    known.includes(personId) ? key(`pin/person/${personId}`) : key('pin/unknown'),
  recovery: key('recovery'),
} as const

const freeTries = 5
const longestWaitMs = 15 * 60_000

/** What is owed before the next guess after so many failures: nothing up to the fifth, then 1, 2, 4 … s to 15 min. */
export function waitAfter(failures: number): number {
  // A store that lost its mind must not give the tries back.
  if (!Number.isSafeInteger(failures) || failures < 0) return longestWaitMs
  return failures < freeTries ? 0 : Math.min(longestWaitMs, 1000 * 2 ** (failures - freeTries))
}

export function createAttempts({ store, monotonic, sleep }: AttemptPorts): Attempts {
  const startedAt = monotonic()
  const failedAt = new Map<AttemptKey, number>()
  const wakers = new Map<AttemptKey, () => void>()
  const serial = createSerial()

  const status = (key: AttemptKey): AttemptStatus => {
    const { failures } = store.read(key)
    const since = monotonic() - (failedAt.get(key) ?? startedAt)
    return { failures, waitMs: Math.max(0, waitAfter(failures) - since) }
  }

  const sitOut = async (key: AttemptKey) => {
    // Timers may ring early, so the clock is asked again.
    for (let left = status(key).waitMs; left > 0; left = status(key).waitMs) {
      const woken = new Promise<void>((wake) => wakers.set(key, wake))
      await Promise.race([sleep(left), woken])
    }
    wakers.delete(key)
  }

  const guess = async <T>(key: AttemptKey, verify: () => Promise<T>): Promise<T> => {
    await sitOut(key)
    const { failures, sequence } = store.read(key)
    store.write(key, { failures: failures + 1, sequence: sequence + 1 })
    try {
      const answer = await verify()
      if (answer !== null && answer !== false) store.write(key, { ...store.read(key), failures: 0 })
      return answer
    } finally {
      failedAt.set(key, monotonic())
    }
  }

  return {
    attempt: (key, verify) => serial(key, () => guess(key, verify)),
    status,
    unlock: (key) => {
      store.write(key, { ...store.read(key), failures: 0 })
      wakers.get(key)?.()
    },
  }
}
