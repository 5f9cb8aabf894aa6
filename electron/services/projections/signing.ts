import type { RecordedEvent } from '../../../shared/engine/events.ts'
import type { DocumentState, RunState } from '../../../shared/engine/run.ts'
import type { PlaceState } from '../../../shared/signing/plan.ts'
import type { Hand } from '../../../shared/signing/signer.ts'
import { millis } from '../../../shared/values/time.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import type { RecordParts } from './parts.ts'

/** Which events are about which version of a document; ids only. */
export function noteDocumentEvent({ db }: RecordParts, event: RecordedEvent, document: DocumentState): void {
  db.run(
    'insert into document_event (seq, document, version, draft) values (?, ?, ?, ?)',
    event.stationSeq,
    document.id,
    document.version,
    event.type === 'form.submitted' ? document.draftId : null,
  )
}

/** Sequences of a document's events in order, up to one of them. */
export function documentEvents({ db }: RecordParts, document: string, until: number): readonly number[] {
  const sql = 'select seq from document_event where document = ? and seq <= ? order by seq'
  return db.all<{ seq: number }>(sql, document, until).map((row) => row.seq)
}

/** Who is waited for: one row for each open place of an open document. */
export function putWaiting(
  { db }: RecordParts,
  run: RunState,
  document: DocumentState,
  waiting: readonly PlaceState[],
): void {
  db.run('delete from signature_wait where document = ?', document.id)
  for (const { place, since } of waiting) {
    const at = since ?? document.issuedAt
    db.run(
      'insert into signature_wait (document, place, run, since, since_ms) values (?, ?, ?, ?, ?)',
      document.id,
      place.key,
      run.id,
      at,
      millis(at),
    )
  }
}

export interface Wait {
  readonly document: string
  readonly place: string
  readonly run: string
  readonly since: string
}

/** Longest first. */
export function waitsOf({ db }: RecordParts, offset = 0, count = -1): readonly Wait[] {
  return db.all<Wait>(
    'select document, place, run, since from signature_wait order by since_ms, document, place limit ? offset ?',
    count,
    offset,
  )
}

export function waitCount({ db }: RecordParts): number {
  return db.get<{ count: number }>('select count(*) as count from signature_wait')?.count ?? 0
}

const HAND = 'signature_hand'

/** A member of staff drew their signature: a PIN may place it from now on. */
export function keepHand({ db, vault }: RecordParts, event: RecordedEvent): void {
  if (event.type !== 'form.signed') return
  const { signer, how } = event.body
  if (signer.kind !== 'staff' || how.method !== 'drawn') return
  const { strokes, pad } = how
  db.run(
    `insert into signature_hand (person, seq, body) values (?, ?, ?)
     on conflict (person) do update set seq = excluded.seq, body = excluded.body`,
    signer.personId,
    event.stationSeq,
    sealJson(vault, HAND, signer.personId, event.stationSeq, { strokes, pad } satisfies Hand),
  )
}

export function handOf({ db, vault }: RecordParts, person: string): Hand | null {
  const row = db.get<{ seq: number; body: Uint8Array }>(
    'select seq, body from signature_hand where person = ?',
    person,
  )
  return row ? openJson<Hand>(vault, HAND, person, row.seq, row.body) : null
}
