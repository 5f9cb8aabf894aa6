import { z } from 'zod'
import { command, query } from './call.ts'
import * as s from './shapes.ts'

export const RUN_COLUMNS = ['name', 'code', 'progress', 'papers'] as const

export const stepView = z.object({
  id: z.string(),
  clause: z.number().int(),
  state: z.enum(['done', 'now', 'open', 'waiting', 'notYet']),
  /** Why it waits, as a code of the workflow's words with what it mentions. */
  waiting: z.object({ code: z.string(), params: z.record(z.string(), z.string()) }).nullable(),
  /** Papers of this step: those that can be filled now, and those this version does not have yet. */
  papers: z.array(z.object({ prefix: z.string(), form: z.string().nullable(), issued: z.number().int() })),
  clock: s.clock.nullable(),
})

export const runCalls = {
  'run.start': command(
    'staff',
    { workflow: z.string().max(40), name: s.name, client: s.client },
    z.object({ runId: s.id, code: z.string() }),
  ),
  'run.list': query(
    'staff',
    z.strictObject({ ...s.page, sort: s.sorted(RUN_COLUMNS) }),
    z.object({ total: z.number().int(), runs: z.array(s.runSummary) }),
  ),
  'run.get': query(
    'staff',
    z.strictObject({ runId: s.id }),
    z.object({
      run: s.runSummary,
      steps: z.array(stepView),
      documents: z.array(s.documentSummary),
      drafts: z.array(s.draftSummary),
      context: s.formContext,
    }),
  ),
  /** Clients of earlier runs, newest first, for type-ahead. */
  'client.list': query('staff', z.strictObject({}), z.object({ clients: z.array(s.client) })),
}
