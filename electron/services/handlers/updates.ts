import { refuse } from '../../../shared/contract/fault.ts'
import type { Core } from '../core.ts'
import type { HandlersOf } from './handlers.ts'

type Names = 'updates.status' | 'updates.check' | 'updates.fetch' | 'updates.setAddress' | 'updates.open'

export function updateHandlers({ updates }: Core): HandlersOf<Names> {
  return {
    'updates.status': () => updates.status(),
    'updates.check': async ({ file }) => ({ ready: await orMissing(() => updates.check(file)) }),
    'updates.fetch': async () => ({ ready: await updates.fetch() }),
    'updates.setAddress': async ({ address }) => {
      updates.setAddress(address)
      return {}
    },
    'updates.open': () => updates.open(),
  }
}

/** What somebody typed as a path may be no file at all. */
async function orMissing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') refuse('notFound', { params: { what: 'file' } })
    throw error
  }
}
