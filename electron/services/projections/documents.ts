import type { Output } from '../../../shared/contract/index.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'
import { openJson } from '../storage/sealed-json.ts'
import type { ContactFacts } from './contact-facts.ts'
import type { RecordParts } from './parts.ts'

/** Documents as the screens read them: one row each, at its newest version. */
export interface DocumentRecord extends ContactFacts {
  readonly id: string
  /** Station sequence of the event that issued it first. */
  readonly seq: number
  readonly runId: string
  readonly form: string
  readonly number: string
  readonly version: number
  readonly headline: string
  readonly issuedAt: string
  readonly issuedBy: string
  readonly businessDate: string
  readonly language: DocumentLanguage
  readonly state: Output<'document.get'>['document']['state']
  /** Signatures that stand. */
  readonly signed: number
  /** Signatures its places ask for. */
  readonly signatures: number
  /** Places that wait for a signer. */
  readonly waitingFor: readonly string[]
  readonly printed: boolean
}

export type DocumentBody = Pick<DocumentRecord, 'number' | 'headline'>

interface Row {
  readonly id: string
  readonly seq: number
  readonly run: string
  readonly form: string
  readonly version: number
  readonly business_date: string
  readonly issued_at: string
  readonly issued_by: string
  readonly language: DocumentLanguage
  readonly on_time: number | null
  readonly awaits_reply: number
  readonly reply_due_at: string | null
  readonly contact_ended_at: string | null
  readonly next_contact_at: string | null
  readonly state: DocumentRecord['state']
  readonly signed: number
  readonly signatures: number
  readonly waiting_for: string
  readonly body: Uint8Array
  readonly printed: number | null
}

const SELECT = `select document.*, (select blob is not null from print_job
    where print_job.document = document.id order by print_job.seq desc limit 1) as printed
  from document`

export function documentOf(parts: RecordParts, id: string): DocumentRecord | null {
  return many(parts, `${SELECT} where document.id = ?`, id)[0] ?? null
}

/** The document that a draft was issued as, in whatever version. */
export function documentOfDraft(parts: RecordParts, draft: string): DocumentRecord | null {
  const sql = `${SELECT} where document.id = (select document from document_event where draft = ?)`
  return many(parts, sql, draft)[0] ?? null
}

/** Newest first. */
export function documentsOf(parts: RecordParts, offset: number, count: number): readonly DocumentRecord[] {
  return many(parts, `${SELECT} order by document.seq desc limit ? offset ?`, count, offset)
}

/** Of one form over all runs, newest first. */
export function documentsOfForm(
  parts: RecordParts,
  form: string,
  offset: number,
  count: number,
): readonly DocumentRecord[] {
  const sql = `${SELECT} where document.form = ? and document.state <> 'voided' order by document.seq desc limit ? offset ?`
  return many(parts, sql, form, count, offset)
}

/** In the order they were issued. */
export function documentsOfRun(parts: RecordParts, run: string): readonly DocumentRecord[] {
  return many(parts, `${SELECT} where document.run = ? order by document.seq`, run)
}

/** Those of a run that were sent back or declined and not yet revised. */
export function returnedOf(parts: RecordParts, run: string): readonly DocumentRecord[] {
  const sql = `${SELECT} where document.run = ? and document.state in ('returned', 'objected') order by document.seq`
  return many(parts, sql, run)
}

/** A document without its texts. */
export type Contact = Pick<DocumentRecord, 'id' | 'seq' | 'runId' | 'issuedAt' | 'issuedBy' | 'state'> &
  ContactFacts

/** Every document of a form that counts, by its run, in the order they were issued. Opens no seal. */
export function contactsByRun({ db }: RecordParts, form: string): ReadonlyMap<string, readonly Contact[]> {
  const rows = db.all<Row>("select * from document where form = ? and state <> 'voided' order by seq", form)
  return Map.groupBy(rows.map(contact), (one) => one.runId)
}

function contact(row: Row): Contact {
  const { id, seq, run: runId, issued_at: issuedAt, issued_by: issuedBy, state } = row
  return { id, seq, runId, issuedAt, issuedBy, state, ...contactFactsOf(row) }
}

function contactFactsOf(row: Row): ContactFacts {
  return {
    onTime: row.on_time === null ? null : row.on_time === 1,
    awaitsReply: row.awaits_reply === 1,
    replyDueAt: row.reply_due_at,
    contactEndedAt: row.contact_ended_at,
    nextContactAt: row.next_contact_at,
  }
}

export function documentCount({ db }: RecordParts): number {
  return db.get<{ count: number }>('select count(*) as count from document')?.count ?? 0
}

function many(
  parts: RecordParts,
  sql: string,
  ...values: readonly (string | number)[]
): readonly DocumentRecord[] {
  return parts.db.all<Row>(sql, ...values).map((row) => record(parts, row))
}

function record({ vault }: RecordParts, row: Row): DocumentRecord {
  return {
    id: row.id,
    seq: row.seq,
    runId: row.run,
    form: row.form,
    version: row.version,
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
    businessDate: row.business_date,
    language: row.language,
    state: row.state,
    signed: row.signed,
    signatures: row.signatures,
    waitingFor: row.waiting_for === '' ? [] : row.waiting_for.split(' '),
    printed: row.printed === 1,
    ...contactFactsOf(row),
    ...openJson<DocumentBody>(vault, 'document', row.id, row.version, row.body),
  }
}
