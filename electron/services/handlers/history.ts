import type { Core } from '../core.ts'
import { trashedCount, trashedDrafts } from '../drafts/draft-table.ts'
import { runOf } from '../projections/runs.ts'
import { historyOf } from '../signing/history.ts'
import type { HandlersOf } from './handlers.ts'
import { draftSummary } from './views.ts'

export function historyHandlers(core: Core): HandlersOf<'history.list' | 'trash.list'> {
  return {
    'history.list': (input) => historyOf(core, input),
    'trash.list': ({ offset, count }) => ({
      total: trashedCount(core),
      drafts: trashedDrafts(core, offset, count).map((draft) => {
        const run = runOf(core, draft.runId)
        const runName = run?.name ?? ''
        const discardedAt = draft.discardedAt ?? draft.updatedAt
        return { ...draftSummary(draft, run?.workflow ?? ''), runName, discardedAt }
      }),
    }),
  }
}
