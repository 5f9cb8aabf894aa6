/**
 * Asks for the newest input only: waits until typing pauses, one request at a time, and when one returns while newer
 * input waits, goes on with that at once. What was asked in between is never sent.
 */
export interface LatestRequest<I> {
  readonly ask: (input: I) => void
  readonly stop: () => void
}

export function latestRequest<I, O>(
  run: (input: I) => Promise<O>,
  done: (output: O) => void,
  pause: number,
): LatestRequest<I> {
  let waiting: { readonly input: I } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false
  let stopped = false

  async function next(): Promise<void> {
    if (busy || stopped || !waiting) return
    const { input } = waiting
    waiting = null
    busy = true
    const output = await run(input)
    busy = false
    if (stopped) return
    done(output)
    void next()
  }

  return {
    ask: (input) => {
      waiting = { input }
      clearTimeout(timer)
      timer = setTimeout(() => void next(), pause)
    },
    stop: () => {
      stopped = true
      clearTimeout(timer)
    },
  }
}
