import { z } from 'zod'
import { dayChanges } from '../contract/calendar.ts'
import { logo } from '../contract/logo.ts'
import * as s from '../contract/shapes.ts'
import { REGISTER_IDS } from '../forms/context.ts'
import type { Sheet } from '../sheet/sheet.ts'
import { recordedMethodSchema, signerSchema } from '../signing/signer.ts'

/** What is noted beside the records: who did what to which document or run, never what it said. */
export const AUDIT_ACTS = [
  'signedIn',
  'locked',
  'signInFailed',
  'pinFailed',
  'viewed',
  'printed',
  'exported',
  'backedUp',
  'restored',
  'auditExported',
  'auditVerified',
] as const

const refusal = {
  documentId: s.id,
  version: z.number().int(),
  place: z.string(),
  signer: signerSchema,
  reason: z.string(),
}

/**
 * Recorded history: this list is closed and every entry is kept for ever. Adding a kind is fine; changing the shape
 * of one needs a new kind or a migration, because old offices hold the old one.
 */
export const eventBodies = {
  /** The office exists: its letterhead and its first person. */
  'office.setUp': z.strictObject({
    office: s.office,
    person: s.person,
    zone: z.string(),
    language: s.language,
    settings: s.settings,
  }),
  /** Letterhead or rules were changed. */
  'office.changed': z.strictObject({ office: s.office, settings: s.settings }),
  /** What stands beside the name on papers issued from then on; null for nothing. */
  'office.logoSet': z.strictObject({ logo: logo.nullable() }),
  /** Days that the office decided itself: free, worked, as usual; null gives one back to the built-in table. */
  'office.calendarChanged': z.strictObject({ changes: dayChanges }),
  /** The language of the screens was changed. */
  'office.languageSet': z.strictObject({ language: s.language }),
  /** A member of staff was added. */
  'person.added': z.strictObject({ person: s.person }),
  /** A run of a workflow began. */
  'run.started': z.strictObject({
    workflow: z.string(),
    code: z.string(),
    name: s.name,
    client: s.client,
    /** What it was started from, as that stood then. */
    template: s.template.optional(),
  }),
  /** A form was issued: answers, and the sheet as everybody will read it. */
  'form.submitted': z.strictObject({
    documentId: s.id,
    draftId: s.id,
    form: z.string(),
    formVersion: z.number().int(),
    number: z.string(),
    version: z.number().int(),
    businessDate: s.day,
    language: s.language,
    answers: s.answers,
    /** Entered after the issue of the version before, and still counting. */
    recorded: s.answers.optional(),
    /** Releases of soft gates that this went through. */
    released: z.array(s.id).optional(),
    sheet: z.json() as unknown as z.ZodType<Sheet>,
  }),
  /** Facts that came after issue: fields of one group, each as it stands now. */
  'form.recorded': z.strictObject({
    documentId: s.id,
    version: z.number().int(),
    group: z.string(),
    /** Who entered it, as they were called then. */
    name: z.string(),
    answers: s.answers,
  }),
  /** A director opened a soft gate once, with a reason. */
  'gate.released': z.strictObject({
    releaseId: s.id,
    gate: z.string(),
    reason: z.string(),
    signer: signerSchema,
  }),
  /** An entry of an office register was made or changed; null takes it out of use. */
  'register.saved': z.strictObject({
    register: z.enum(REGISTER_IDS),
    entryId: s.id,
    answers: s.answers.nullable(),
  }),
  /** A template of the office was saved or renamed; null takes it out of use. */
  'template.saved': z.strictObject({ templateId: s.id, template: s.template.nullable() }),
  /** Somebody signed exactly these words; `hash` is what the signature covers (shared/signing/covers.ts). */
  'form.signed': z.strictObject({
    documentId: s.id,
    version: z.number().int(),
    place: z.string(),
    hash: z.string(),
    signer: signerSchema,
    how: recordedMethodSchema,
  }),
  /** A signer sent it back to the writer. */
  'form.returned': z.strictObject(refusal),
  /** A signer said no. */
  'form.declined': z.strictObject(refusal),
  /** A document no longer counts; it stays readable. */
  'document.voided': z.strictObject({ documentId: s.id, version: z.number().int(), reason: z.string() }),
  /** 视为确认: the reply time passed, and the written agreement that allows it is attached. */
  'document.silenceAccepted': z.strictObject({
    documentId: s.id,
    version: z.number().int(),
    agreement: z.string(),
  }),
  /** Name, title or roles of a member of staff changed. */
  'person.changed': z.strictObject({ person: s.person }),
  /** A member of staff can sign in from now on. */
  'account.opened': z.strictObject({ personId: s.id }),
  /** A member of staff left; the office's key was changed (`keyVersion` is the new one). */
  'account.closed': z.strictObject({ personId: s.id, keyVersion: z.number().int() }),
  'account.passphraseChanged': z.strictObject({ personId: s.id }),
  'account.pinSet': z.strictObject({ personId: s.id }),
  /** Who may sign for whom, and from when to when; null ends it. */
  'person.deputySet': z.strictObject({
    personId: s.id,
    deputy: z.strictObject({ personId: s.id, from: s.day, to: s.day }).nullable(),
  }),
  /** A new printed recovery code; the old one no longer opens. */
  'recovery.renewed': z.strictObject({}),
  /** Opening, viewing, printing, exporting, failed attempts: what was done to what, never what it said. */
  'audit.noted': z.strictObject({
    act: z.enum(AUDIT_ACTS),
    runId: s.id.nullable(),
    documentId: s.id.nullable(),
    count: z.number().int().nullable(),
  }),
} as const

export type EventType = keyof typeof eventBodies
export type EventBody<T extends EventType> = z.output<(typeof eventBodies)[T]>

/** What `decide` asks to be recorded. */
export type NewEvent = { [T in EventType]: { readonly type: T; readonly body: EventBody<T> } }[EventType]

/** Where an event stands: in which stream, after which, when and by whom. */
export interface Envelope {
  readonly id: string
  /** The run, or `office` for what concerns the whole office. */
  readonly stream: string
  /** Position in the stream, from 1. */
  readonly version: number
  /** Position in this computer's journal, from 1. */
  readonly stationSeq: number
  readonly at: string
  /** Person id; '' before there is anybody. */
  readonly by: string
}

export type RecordedEvent = NewEvent & Envelope

export const OFFICE_STREAM = 'office'
/** Views, prints, failed attempts: a stream of its own, so that runs keep their own versions. */
export const AUDIT_STREAM = 'audit'
