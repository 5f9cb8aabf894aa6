import { z } from 'zod'
import { AUDIT_ACTS } from '../engine/events.ts'
import { act, query } from './call.ts'
import * as s from './shapes.ts'

/** Changes of the office itself, as its own stream of the journal holds them. */
export const OFFICE_KINDS = [
  'office.setUp',
  'office.changed',
  'office.logoSet',
  'office.calendarChanged',
  'office.languageSet',
  'person.added',
  'person.changed',
  'person.deputySet',
  'account.opened',
  'account.closed',
  'account.passphraseChanged',
  'account.pinSet',
  'recovery.renewed',
  'register.saved',
  'template.saved',
] as const

export const AUDIT_KINDS = [...AUDIT_ACTS, ...OFFICE_KINDS] as const
export type AuditKind = (typeof AUDIT_KINDS)[number]

/** null: whoever, whatever, whenever. Days are those of the office's zone, both included. */
const filter = z.strictObject({
  personId: s.id.nullable(),
  kind: z.enum(AUDIT_KINDS).nullable(),
  from: s.day.nullable(),
  to: s.day.nullable(),
})
export type AuditFilter = z.output<typeof filter>

const entry = z.object({
  seq: z.number().int(),
  at: s.instant,
  /** As they are called today; '' when nobody was signed in. */
  by: z.string(),
  kind: z.enum(AUDIT_KINDS),
  /** What it was done to: a project's code, a document's number. Never what stands in them. */
  runCode: z.string().nullable(),
  documentId: s.id.nullable(),
  number: z.string().nullable(),
  count: z.number().int().nullable(),
})
export type AuditEntry = z.output<typeof entry>

export const auditCalls = {
  /** Who opened, printed, exported, signed in, failed, changed the office: newest first. */
  'audit.list': query(
    'manager',
    z.strictObject({ filter, ...s.page }),
    z.object({ total: z.number().int(), entries: z.array(entry) }),
  ),
  /** All that the filter lets through, as a CSV that spreadsheets open; the act is noted. */
  'audit.export': act(
    'manager',
    { filter, language: s.language },
    z.object({ csv: z.string(), rows: z.number().int() }),
  ),
  /** Reads the whole journal and names its first bad event: one missing, changed, moved or cut off. */
  'audit.verify': act(
    'manager',
    {},
    z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), events: z.number().int() }),
      z.object({
        ok: z.literal(false),
        seq: z.number().int(),
        reason: z.enum(['gap', 'chain', 'hash', 'body', 'version', 'head']),
      }),
    ]),
  ),
}
