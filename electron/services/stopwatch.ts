import { uptime } from 'node:os'
import type { Stopwatch } from './ports.ts'

/** The computer's own. Its uptime goes on while it sleeps and the process's clock does not: the rest is sleep. */
export function stopwatch(): Stopwatch {
  const now = () => performance.now()
  const start = uptime() * 1_000 - now()
  return {
    now,
    asleep: () => uptime() * 1_000 - now() - start,
    sleep: (ms) => new Promise((done) => setTimeout(done, ms).unref()),
    after: (ms, work) => {
      const timer = setTimeout(work, ms).unref()
      return () => clearTimeout(timer)
    },
  }
}
