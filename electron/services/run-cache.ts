import { evolve, type RunState } from '../../shared/engine/run.ts'
import type { Journal } from './journal/journal.ts'

/** Runs folded from their events. Only what is new since the last reading is opened and folded. */
export interface RunReader {
  (id: string): RunState | null
  /** Everything kept in memory: it was sealed, and nobody is signed in any more. */
  readonly forget: () => void
}

const KEPT = 50

/**
 * A run kept here is always one that was committed: it is read before a command records anything, and what the
 * command records is folded at the next reading. So a command that is rolled back leaves no trace here.
 */
export function runReader(journal: Journal): RunReader {
  const kept = new Map<string, RunState>()
  const read = (id: string): RunState | null => {
    const known = kept.get(id) ?? null
    const run = journal.stream(id, known?.version ?? 0).reduce<RunState | null>(evolve, known)
    kept.delete(id)
    if (run) kept.set(id, run)
    const [oldest] = kept.keys()
    if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest)
    return run
  }
  return Object.assign(read, { forget: () => kept.clear() })
}
