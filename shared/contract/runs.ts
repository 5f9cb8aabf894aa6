import { z } from 'zod'
import { COMPLIANCE_STATES } from '../compliance/compliance.ts'
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

const waiting = z.object({ code: z.string(), params: z.record(z.string(), z.string()) })

const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['waiting', 'remark']), waiting }),
  z.object({ kind: z.literal('nothing'), forms: z.array(z.string()) }),
  z.object({
    kind: z.literal('unsigned'),
    number: z.string(),
    form: z.string(),
    places: z.array(z.string()),
  }),
  z.object({ kind: z.enum(['returned', 'objected']), number: z.string() }),
  z.object({ kind: z.literal('unfinished') }),
  z.object({ kind: z.literal('passedOver'), clause: z.number().int() }),
  z.object({
    kind: z.literal('released'),
    gate: z.string(),
    form: z.string(),
    reason: z.string(),
    by: z.string(),
    at: s.instant,
  }),
])

const complianceRow = z.object({
  step: z.string(),
  clause: z.number().int(),
  state: z.enum(COMPLIANCE_STATES),
  by: z.array(z.string()),
  from: s.instant.nullable(),
  until: s.instant.nullable(),
  papers: z.array(
    z.object({ documentId: s.id, form: z.string(), number: z.string(), version: z.number().int() }),
  ),
  reasons: z.array(reason),
})

export const runCalls = {
  'run.start': command(
    'staff',
    {
      workflow: z.string().max(40),
      name: s.name,
      client: s.client,
      /** A common kind of job (with the name it is called by), a template of the office, or an earlier run. */
      from: z
        .discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('common'), id: z.string().max(40), name: s.name }),
          z.strictObject({ kind: z.literal('template'), id: s.id }),
          z.strictObject({ kind: z.literal('run'), id: s.id }),
        ])
        .nullable()
        .default(null),
    },
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
  /** 逐条对照: for each clause by whom, when and on which document it was carried out, or why it was not. */
  'run.compliance': query(
    'staff',
    z.strictObject({ runId: s.id }),
    z.object({
      workflow: z.string(),
      name: z.string(),
      /** The last act of the run. */
      asOf: s.instant,
      rows: z.array(complianceRow),
    }),
  ),
  /** The same as a page, in the office's language unless another is named. */
  'run.compliancePdf': query(
    'staff',
    z.strictObject({ runId: s.id, language: s.language.optional() }),
    s.pdf.extend({ fileName: z.string() }),
  ),
  /** The office's clients, then those of earlier runs, newest first, for type-ahead. */
  'client.list': query('staff', z.strictObject({}), z.object({ clients: z.array(s.client) })),
}
