import type { CallName, Reply, Topic } from '../../shared/contract/index.ts'

/** What the host takes from outside itself; fakes of these and nothing else stand in tests. */

export interface Clock {
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number
}

export interface Ids {
  /** A new UUIDv7. */
  readonly next: () => string
}

/** Time that passes, whatever somebody does to the clock on the wall. */
export interface Stopwatch {
  /** Milliseconds, never going back, unrelated to the time of day. */
  readonly now: () => number
  /** Milliseconds the computer has been asleep, which `now` may not have counted. */
  readonly asleep: () => number
  readonly sleep: (ms: number) => Promise<void>
  /** Does something once, later; returns how to call it off. */
  readonly after: (ms: number, work: () => void) => () => void
}

/** The application without a transport: both hosts end here. */
export interface Services {
  /** Parses, checks permission, does it, and answers with plain data. Never throws. */
  readonly dispatch: (name: string, input: unknown) => Promise<Reply<unknown>>
  /** Told after each commit what screens should read again. Returns the way to stop listening. */
  readonly onChange: (listener: (topics: readonly Topic[]) => void) => () => void
  readonly close: () => Promise<void>
}

/** Starts what lies at a path as a person would by opening it; '' or why it could not, as Electron's shell says it. */
export type OpenPath = (path: string) => Promise<string>

export type { CallName }
