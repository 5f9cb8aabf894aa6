import { placesOf, standingSignatures } from '../../../shared/engine/places.ts'
import type { DocumentState, RunState } from '../../../shared/engine/run.ts'
import { formOf, type Workflow } from '../../../shared/engine/workflow.ts'
import type { FormContext } from '../../../shared/forms/context.ts'
import type { PlaceState } from '../../../shared/signing/plan.ts'
import { sealJson } from '../storage/sealed-json.ts'
import { contactFacts } from './contact-facts.ts'
import type { DocumentBody, DocumentRecord } from './documents.ts'
import type { RecordParts } from './parts.ts'

/** Brings a document's row to where its newest version stands. `seq` is that of the event that says so. */
export function putDocument(
  parts: RecordParts,
  run: RunState,
  document: DocumentState,
  standing: DocumentStanding,
  seq: number,
): void {
  const facts = contactFacts(document.answers)
  const { state, signed, signatures, waitingFor, awaitsReply } = standing
  parts.db.run(
    `insert into document (id, seq, run, form, version, business_date, issued_at, issued_by, language, on_time,
       awaits_reply, reply_due_at, contact_ended_at, next_contact_at, state, signed, signatures, waiting_for, body)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     on conflict (id) do update set version = excluded.version, business_date = excluded.business_date,
       issued_at = excluded.issued_at, issued_by = excluded.issued_by, language = excluded.language,
       on_time = excluded.on_time, awaits_reply = excluded.awaits_reply, reply_due_at = excluded.reply_due_at,
       contact_ended_at = excluded.contact_ended_at, next_contact_at = excluded.next_contact_at,
       state = excluded.state, signed = excluded.signed, signatures = excluded.signatures,
       waiting_for = excluded.waiting_for, body = excluded.body`,
    document.id,
    seq,
    run.id,
    document.form,
    document.version,
    document.businessDate,
    document.issuedAt,
    document.issuedBy,
    document.language,
    facts.onTime === null ? null : Number(facts.onTime),
    Number(facts.awaitsReply && awaitsReply),
    facts.replyDueAt,
    facts.contactEndedAt,
    facts.nextContactAt,
    state,
    signed,
    signatures,
    waitingFor.join(' '),
    sealJson(parts.vault, 'document', document.id, document.version, bodyOf(document, standing.workflow)),
  )
}

function bodyOf(document: DocumentState, workflow: Workflow | null): DocumentBody {
  const form = workflow && formOf(workflow, document.form)
  return { number: document.number, headline: form?.headline(document.answers) ?? '' }
}

export interface DocumentStanding
  extends Pick<DocumentRecord, 'state' | 'signed' | 'signatures' | 'waitingFor'> {
  readonly workflow: Workflow | null
  /** Open, and not signed by the client. */
  readonly awaitsReply: boolean
  readonly waiting: readonly PlaceState[]
}

/** Where a document stands, in the words of the contract. A closed one waits for nobody. */
export function standingOf(
  workflow: Workflow | null,
  document: DocumentState,
  context: FormContext,
): DocumentStanding {
  const places = workflow ? placesOf(workflow, document, context) : []
  const open = document.state === 'open'
  const waiting = open ? places.filter((one) => one.state === 'open') : []
  const client = places.find(({ place }) => place.party === 'client')
  return {
    workflow,
    state: stateOf(document, places),
    signed: standingSignatures(document).length,
    signatures: places.reduce((sum, one) => sum + one.needed, 0),
    waitingFor: waiting.map((one) => one.place.key),
    awaitsReply: open && client?.state !== 'signed',
    waiting,
  }
}

export function stateOf({ state }: DocumentState, places: readonly PlaceState[]): DocumentRecord['state'] {
  if (state !== 'open') return state
  return places.length > 0 && places.every((one) => one.state === 'signed') ? 'signed' : 'issued'
}
