import {
  OVERDUE,
  statisticsOf,
  WAITING,
  waitingBucket,
} from '../../../shared/workflows/ae/rules/statistics.ts'
import { exportRun } from '../archive/export.ts'
import type { Core } from '../core.ts'
import { contextOf, openRun } from '../form-context.ts'
import { documentsOfForm } from '../projections/documents.ts'
import { runOf, runsOf } from '../projections/runs.ts'
import { waitsOf } from '../projections/signing.ts'
import type { HandlersOf } from './handlers.ts'

type Names = 'copy.list' | 'run.export' | 'stats.get'

export function projectHandlers(core: Core): HandlersOf<Names> {
  return {
    'copy.list': ({ form, offset, count }) => ({
      documents: documentsOfForm(core, form, offset, count).map(({ id, number, headline, runId }) => {
        const run = runOf(core, runId)
        return { id, number, headline, runName: run?.name ?? '', client: run?.client.name ?? '' }
      }),
    }),
    'run.export': (input, session) => exportRun(core, session, input),
    'stats.get': (_input, session) => {
      const runs = runsOf(core).filter((one) => one.workflow === 'ae')
      const contexts = runs.map(({ id }) => contextOf(core, session, openRun(core, id).run))
      const { onTime, months, delays, receivables } = statisticsOf(contexts)
      const now = core.now()
      const buckets = waitsOf(core).map(({ since }) => waitingBucket(since, now))
      return {
        onTime,
        months: [...months],
        delays: [...delays],
        receivables: OVERDUE.flatMap((bucket) => receivables.filter((one) => one.bucket === bucket)),
        unsigned: WAITING.map((bucket) => ({
          bucket,
          count: buckets.filter((one) => one === bucket).length,
        })),
      }
    },
  }
}
