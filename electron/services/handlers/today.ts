import type { Core } from '../core.ts'
import { runsOf } from '../projections/runs.ts'
import { todayItems } from '../today/items.ts'
import type { HandlersOf } from './handlers.ts'
import { runSummary } from './views.ts'

const DAY = 24 * 60 * 60 * 1_000

export function todayHandlers(core: Core): HandlersOf<'today.get'> {
  return {
    'today.get': (_input, session) => {
      const now = core.now()
      const runs = runsOf(core)
      const { items, awaitingReply } = todayItems(core, session, runs, now)
      const late = items.filter((item) => item.state === 'late').length
      const soon = items.filter(
        ({ state, dueAt }) =>
          state !== 'late' && dueAt !== null && Date.parse(dueAt) - Date.parse(now) <= DAY,
      )
      const running = runs.filter(({ steps }) => steps.done < steps.total)
      return {
        now,
        counts: { late, within24h: soon.length, awaitingReply, running: running.length },
        items: [...items],
        runs: running.map((run) => runSummary(core, run)),
      }
    },
  }
}
