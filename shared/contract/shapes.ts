import { z } from 'zod'
import { DEFAULT_SETTINGS, REGISTER_IDS } from '../forms/context.ts'
import { SOURCE_CODES } from '../forms/prefill.ts'
import type { Json, JsonObject } from '../values/json.ts'
import { personSchema, ROLES } from '../values/people.ts'
import { isDay, isInstant } from '../values/time.ts'
import { logo } from './logo.ts'

/** Shapes that several calls share. */

const usual = DEFAULT_SETTINGS

export const id = z.uuid()
export const instant = z.string().refine(isInstant, 'not an instant')
export const day = z.string().refine(isDay, 'not a day')
export const language = z.enum(['zh-Hans', 'zh-Hant', 'en'])
export const name = z.string().trim().min(1).max(100)
export const note = z.string().trim().max(300)
export const shortCode = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[A-Z0-9]{2,8}$/)
/** Field key → value; the form's own schema looks closer. */
export const answers = z.record(z.string(), z.json()) as unknown as z.ZodType<JsonObject>
export const json = z.json() as unknown as z.ZodType<Json>

/** Which column a list is sorted by; null: as it comes by itself, newest first. */
export const sorted = <const By extends readonly [string, ...string[]]>(by: By) =>
  z
    .strictObject({ by: z.enum(by), down: z.boolean() })
    .nullable()
    .default(null)

export const page = { offset: z.number().int().min(0), count: z.number().int().min(1).max(200) }

export const office = z.strictObject({ name, phone: note, address: note })
/** The letterhead as it prints. */
export const letterhead = office.extend({ logo: logo.optional() })
export const newPerson = z.strictObject({
  name: z.string().trim().min(1).max(60),
  title: z.string().trim().max(60),
  roles: z.array(z.enum(ROLES)).min(1).max(ROLES.length),
})
export const person = personSchema

export const contact = z.strictObject({
  name: z.string().trim().min(1).max(60),
  title: z.string().trim().max(60),
  channel: z.enum(['', '邮件', '微信', '纸质', '当面']),
  canSign: z.boolean(),
})
export const client = z.strictObject({
  name,
  short: shortCode,
  address: note,
  contacts: z.array(contact).max(50),
})

const percent = z.number().min(0).max(100)
const line = z.string().trim().max(100)
/** Rules of the office; what an older record did not know yet has its usual value. */
export const settings = z.strictObject({
  deferOverHolidays: z.boolean(),
  station: z.string().regex(/^[A-Z]?$/),
  amReviewsFirst: z.boolean().default(usual.amReviewsFirst),
  directorIsHead: z.boolean().default(usual.directorIsHead),
  executorSigns: z.boolean().default(usual.executorSigns),
  supervisionRate: percent.default(usual.supervisionRate),
  discountLimit: percent.default(usual.discountLimit),
  marginLimit: percent.default(usual.marginLimit),
  supplierLimit: z.number().int().min(0).max(1e12).default(usual.supplierLimit),
  clientBuffer: z.number().int().min(0).max(10).default(usual.clientBuffer),
  includedRounds: z.number().int().min(0).max(20).default(usual.includedRounds),
  quoteDays: z.number().int().min(1).max(365).default(usual.quoteDays),
  archiveYears: z.number().int().min(1).max(50).default(usual.archiveYears),
  readableArchive: z.boolean().default(usual.readableArchive),
  desktopNotices: z.boolean().default(usual.desktopNotices),
  trayIcon: z.boolean().default(usual.trayIcon),
  vatRates: z
    .array(percent)
    .min(1)
    .max(12)
    .default(() => [...usual.vatRates]),
  party: z
    .strictObject({ uscc: line, legalRep: line, email: line, bank: line, account: line })
    .default(() => ({ ...usual.party })),
})
/** Those of a new office. */
export const usualSettings = () => settings.parse({ deferOverHolidays: false, station: '' })
export const calendar = z.strictObject({
  holidays: z.array(day).max(2000),
  makeupWorkdays: z.array(day).max(500),
})

export const source = z.object({
  code: z.enum(SOURCE_CODES),
  number: z.string().optional(),
  documentId: z.string().optional(),
})
export const sources = z.record(z.string(), z.object({ value: json, source }))

export const clock = z.object({
  startedAt: instant,
  dueAt: instant,
})

export const runSummary = z.object({
  id,
  workflow: z.string(),
  code: z.string(),
  name: z.string(),
  client: z.string(),
  startedAt: instant,
  version: z.number().int(),
  steps: z.object({ total: z.number().int(), done: z.number().int(), now: z.number().int() }),
  documents: z.number().int(),
  drafts: z.number().int(),
  /** The most pressing open clock of the run. */
  clock: clock.nullable(),
})

/** issued: signatures may come · signed: everybody has · returned, objected: with a reason · accepted: by silence. */
export const documentState = z.enum([
  'issued',
  'signed',
  'returned',
  'objected',
  'voided',
  'accepted',
  'superseded',
])

export const documentSummary = z.object({
  id,
  runId: id,
  form: z.string(),
  number: z.string(),
  version: z.number().int(),
  headline: z.string(),
  issuedAt: instant,
  issuedBy: z.string(),
  businessDate: day,
  language,
  onTime: z.boolean().nullable(),
  state: documentState,
  /** Signatures that stand, and how many its places ask for. */
  signatures: z.object({ signed: z.number().int(), of: z.number().int() }),
  /** Places that wait for a signer now. */
  waitingFor: z.array(z.string()),
  /** The sealed PDF of this document is on the disk (otherwise its print job is still queued). */
  printed: z.boolean(),
})

export const draftSummary = z.object({
  id,
  runId: id,
  form: z.string(),
  headline: z.string(),
  updatedAt: instant,
  clock: clock.nullable(),
  /** The issued document this will become the next version of; null for a new one. */
  revises: id.nullable(),
})

export const draft = draftSummary.extend({
  rev: z.number().int(),
  page: z.string().nullable(),
  answers,
  sources,
})

/** Everything outside its answers that a form reads, without the clock (the screen adds the time). */
/** What a run started from, by form. */
export const template = z.strictObject({ name, forms: z.record(z.string().max(40), answers) })

export const formContext = z.object({
  zone: z.string(),
  calendar,
  office: letterhead,
  me: person,
  people: z.array(person),
  run: z.object({
    id,
    code: z.string(),
    name: z.string(),
    client,
    startedAt: instant,
    template: template.optional(),
  }),
  documents: z.array(
    z.object({
      id,
      form: z.string(),
      number: z.string(),
      version: z.number().int(),
      issuedAt: instant,
      issuedBy: z.string(),
      answers,
      state: z.enum(['open', 'returned', 'objected', 'accepted']),
      signed: z.array(
        z.object({ place: z.string(), name: z.string(), at: instant, method: z.string().optional() }),
      ),
      complete: z.boolean(),
      awaits: z.array(z.string()).optional(),
      entered: z.array(z.object({ name: z.string(), at: instant })).optional(),
    }),
  ),
  releases: z.array(
    z.object({
      id,
      gate: z.string(),
      reason: z.string(),
      by: z.string(),
      at: instant,
      usedBy: id.nullable(),
    }),
  ),
  drafts: z.array(z.string()).optional(),
  registers: z.record(z.enum(REGISTER_IDS), z.array(z.object({ id, answers }))),
  settings,
})

/** A PDF as base64, with what a reader should know of it. */
export const pdf = z.object({
  base64: z.base64(),
  pages: z.number().int(),
  /** Characters no embedded font has; they print as 〔U+…〕. */
  missing: z.array(z.string()),
})
