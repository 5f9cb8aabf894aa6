import { z } from 'zod'
import { query } from './call.ts'
import * as s from './shapes.ts'

/** Rules that put a line on today's list; their words stand in `language/…/screens/today.ts`. */
export const TODAY_RULES = [
  'issueRecord',
  'replyOverdue',
  'signature',
  'returned',
  'plannedContact',
  'firstContact',
  'openDraft',
  /** One of the workflow's own (domain 1.7): see `reminder`. */
  'reminder',
] as const

export const todayItem = z.object({
  id: z.string(),
  rule: z.enum(TODAY_RULES),
  state: z.enum(['green', 'amber', 'red', 'late', 'none']),
  /** null for work without a limit. */
  dueAt: s.instant.nullable(),
  runId: s.id,
  runName: z.string(),
  client: z.string(),
  clause: z.number().int(),
  form: z.string(),
  draftId: s.id.nullable(),
  documentId: s.id.nullable(),
  number: z.string().nullable(),
  headline: z.string(),
  /** Rule of the workflow's reminders, with what its sentence mentions. */
  /** A text for whoever it concerns outside, in the document's language. */
  notice: z.object({ to: z.string(), text: z.string() }).optional(),
  reminder: z.object({ rule: z.string(), params: z.record(z.string(), z.string()) }).optional(),
})

export const todayCalls = {
  /** Today's work, most urgent first, computed from the records each time; and the running runs. */
  'today.get': query(
    'staff',
    z.strictObject({}),
    z.object({
      now: s.instant,
      counts: z.object({
        late: z.number().int(),
        within24h: z.number().int(),
        awaitingReply: z.number().int(),
        running: z.number().int(),
      }),
      items: z.array(todayItem),
      runs: z.array(s.runSummary),
    }),
  ),
}
