/**
 * One write at a time, the newest value wins: while a write is under way, later values replace each other and only
 * the last is written next. So a fast typist waits for nothing and the disk is never more than one write behind.
 */
export interface LatestWriter<T> {
  readonly write: (value: T) => void
  /** Resolves when nothing is left to write. */
  readonly settled: () => Promise<void>
}

export function latestWriter<T>(
  store: (value: T) => Promise<void>,
  failed: (error: unknown) => void,
): LatestWriter<T> {
  let waiting: { readonly value: T } | null = null
  let running: Promise<void> | null = null

  async function drain(): Promise<void> {
    while (waiting) {
      const { value } = waiting
      waiting = null
      await store(value).catch(failed)
    }
    running = null
  }

  return {
    write: (value) => {
      waiting = { value }
      running ??= drain()
    },
    settled: () => running ?? Promise.resolve(),
  }
}
