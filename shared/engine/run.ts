import type { Answers, ClientFacts } from '../forms/context.ts'
import type { RunTemplate } from '../forms/template.ts'
import type { DocumentLanguage, Sheet } from '../sheet/sheet.ts'
import type { RecordedMethod, Signer } from '../signing/signer.ts'
import type { Day, Instant } from '../values/time.ts'
import type { RecordedEvent } from './events.ts'

/** A signature of one version of a document. It stands as long as that version does. */
export interface SignatureState {
  readonly place: string
  readonly signer: Signer
  readonly how: RecordedMethod
  readonly hash: string
  readonly signedAt: Instant
}

/** One version of a document as its run remembers it. */
export interface DocumentState {
  readonly id: string
  readonly draftId: string
  readonly form: string
  readonly number: string
  readonly version: number
  readonly businessDate: Day
  readonly language: DocumentLanguage
  readonly answers: Answers
  /** Entered after issue, the newest of each field. */
  readonly recorded: Answers
  /** Each such entry, for the paper and the history. */
  readonly entries: readonly EntryState[]
  readonly sheet: Sheet
  readonly issuedAt: Instant
  readonly issuedBy: string
  /**
   * open: issued, signatures may come · returned: sent back to the writer · objected: a signer said no · accepted: by
   * silence · superseded: a newer version stands · voided.
   */
  readonly state: 'open' | 'returned' | 'objected' | 'accepted' | 'superseded' | 'voided'
  /** Why it was returned, declined or voided, by whom, when, and at which place (null: it was voided). */
  readonly reason: string | null
  readonly reasonBy: string | null
  readonly reasonPlace: string | null
  /** When it came into this state, where that was not its issue. */
  readonly stateAt: Instant | null
  /** Attachment that allows acceptance by silence; null unless accepted. */
  readonly agreement: string | null
  /** Version of the run after the last event about it: tells what a writer has not seen. */
  readonly runVersion: number
  readonly signatures: readonly SignatureState[]
}

/** One entry after issue. */
export interface EntryState {
  readonly group: string
  readonly answers: Answers
  readonly at: Instant
  /** Who entered it: id, and name as it was then. */
  readonly by: string
  readonly name: string
}

/** A soft gate opened once. */
export interface ReleaseState {
  readonly id: string
  readonly gate: string
  readonly reason: string
  /** Name of the director. */
  readonly by: string
  readonly at: Instant
  /** The document that went through it. */
  readonly usedBy: string | null
}

/** A run folded from its events; nothing in it comes from anywhere else. */
export interface RunState {
  readonly id: string
  readonly workflow: string
  readonly version: number
  readonly code: string
  readonly name: string
  readonly client: ClientFacts
  /** What it was started from. */
  readonly template?: RunTemplate | undefined
  readonly startedAt: Instant
  readonly startedBy: string
  /** Every version of every document, in the order of issue. */
  readonly documents: readonly DocumentState[]
  readonly releases: readonly ReleaseState[]
}

/** Documents that count: the newest version of each, voided ones left out. */
export function standingDocuments(run: RunState): readonly DocumentState[] {
  return run.documents.filter((one) => one.state !== 'superseded' && one.state !== 'voided')
}

/** The newest version of a document, voided or not. */
export function newestOf(run: RunState, documentId: string): DocumentState | null {
  return run.documents.findLast((one) => one.id === documentId) ?? null
}

/** event → run. Events that do not concern runs change nothing. */
export function evolve(run: RunState | null, event: RecordedEvent): RunState | null {
  if (event.type === 'run.started') return started(event)
  if (!run) return null
  const next = { ...run, version: event.version }
  switch (event.type) {
    case 'form.submitted':
      return {
        ...next,
        documents: [...superseded(run.documents, event.body.documentId), documentState(event)],
        releases: used(run.releases, event.body.released ?? [], event.body.documentId),
      }
    case 'form.recorded':
      return changed(next, event, ({ recorded, entries }) => ({
        recorded: { ...recorded, ...event.body.answers },
        entries: [...entries, entryState(event)],
      }))
    case 'gate.released':
      return { ...next, releases: [...run.releases, releaseState(event)] }
    case 'form.signed':
      return changed(next, event, ({ signatures }) => ({
        signatures: [...signatures, signatureState(event)],
      }))
    case 'form.returned':
      return changed(next, event, () => ({ state: 'returned', ...why(event) }))
    case 'form.declined':
      return changed(next, event, () => ({ state: 'objected', ...why(event) }))
    case 'document.voided':
      return changed(next, event, () => ({ state: 'voided', ...voided(event) }))
    case 'document.silenceAccepted':
      return changed(next, event, () => ({
        state: 'accepted',
        stateAt: event.at,
        agreement: event.body.agreement,
      }))
    default:
      return run
  }
}

type Of<T extends RecordedEvent['type']> = Extract<RecordedEvent, { readonly type: T }>

function started(event: Of<'run.started'>): RunState {
  const { workflow, code, name, client, template } = event.body
  return {
    id: event.stream,
    workflow,
    version: event.version,
    code,
    name,
    client,
    ...(template && { template }),
    startedAt: event.at,
    startedBy: event.by,
    documents: [],
    releases: [],
  }
}

function superseded(documents: readonly DocumentState[], id: string): readonly DocumentState[] {
  return documents.map((one) => (one.id === id ? { ...one, state: 'superseded' } : one))
}

type AboutDocument = Of<
  | 'form.signed'
  | 'form.recorded'
  | 'form.returned'
  | 'form.declined'
  | 'document.voided'
  | 'document.silenceAccepted'
>

function changed(
  run: RunState,
  { body: { documentId, version }, version: runVersion }: AboutDocument,
  change: (document: DocumentState) => Partial<DocumentState>,
): RunState {
  const documents = run.documents.map((one) =>
    one.id === documentId && one.version === version ? { ...one, ...change(one), runVersion } : one,
  )
  return { ...run, documents }
}

function used(
  releases: readonly ReleaseState[],
  ids: readonly string[],
  documentId: string,
): readonly ReleaseState[] {
  return releases.map((one) => (ids.includes(one.id) ? { ...one, usedBy: documentId } : one))
}

function entryState({ body, at, by }: Of<'form.recorded'>): EntryState {
  return { group: body.group, answers: body.answers, at, by, name: body.name }
}

function releaseState({ body, at }: Of<'gate.released'>): ReleaseState {
  return { id: body.releaseId, gate: body.gate, reason: body.reason, by: body.signer.name, at, usedBy: null }
}

function why({ at, body }: Of<'form.returned'> | Of<'form.declined'>) {
  return { stateAt: at, reason: body.reason, reasonBy: body.signer.name, reasonPlace: body.place }
}

function voided({ at, body }: Of<'document.voided'>) {
  return { stateAt: at, reason: body.reason, reasonBy: null, reasonPlace: null }
}

function signatureState(event: Of<'form.signed'>): SignatureState {
  const { place, signer, how, hash } = event.body
  return { place, signer, how, hash, signedAt: event.at }
}

function documentState(event: Of<'form.submitted'>): DocumentState {
  const { documentId, draftId, form, number, version, businessDate, language, answers, recorded, sheet } =
    event.body
  return {
    id: documentId,
    draftId,
    form,
    number,
    version,
    businessDate,
    language,
    answers,
    recorded: recorded ?? {},
    entries: [],
    sheet,
    issuedAt: event.at,
    issuedBy: event.by,
    state: 'open',
    reason: null,
    reasonBy: null,
    reasonPlace: null,
    stateAt: null,
    agreement: null,
    runVersion: event.version,
    signatures: [],
  }
}

export function replay(events: readonly RecordedEvent[]): RunState | null {
  return events.reduce<RunState | null>(evolve, null)
}

/** Stands in for a run where there is none: for what belongs to the office, and for folding a single document. */
export const NO_RUN: RunState = {
  id: '',
  workflow: '',
  version: 0,
  code: '',
  name: '',
  client: { name: '', short: '', address: '', contacts: [] },
  startedAt: '',
  startedBy: '',
  documents: [],
  releases: [],
}
