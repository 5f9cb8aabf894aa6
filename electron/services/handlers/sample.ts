import type { Core } from '../core.ts'
import type { HandlersOf } from './handlers.ts'

type Names = 'sample.status' | 'sample.begin' | 'sample.end' | 'work.list' | 'work.cancel'

/** Who may stop it: work of an office, somebody of that office; a sample or a first restore, whoever sits here. */
const OF_NOBODY: ReadonlySet<string> = new Set(['sample', 'restore'])

export function sampleHandlers({ sample, access, work }: Core): HandlersOf<Names> {
  return {
    'sample.status': () => sample.status(),
    'sample.begin': async (input) => {
      await sample.begin(input, () => access.lock())
      return {}
    },
    'sample.end': async () => {
      await sample.end()
      return {}
    },
    'work.list': () => ({ jobs: work.jobs() }),
    'work.cancel': async ({ kind }, session) => {
      const may =
        session.me !== null || (session.state === 'empty' && OF_NOBODY.has(kind)) || kind === 'sample'
      return { cancelled: may && work.cancel(kind) }
    },
  }
}
