import type { RunState } from '../../../shared/engine/run.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { DocumentEventOf } from '../projections/document-events.ts'
import { zoneOf } from '../projections/office.ts'
import type { RecordParts } from '../projections/parts.ts'
import { sealJson } from '../storage/sealed-json.ts'
import { fold } from './fold.ts'
import { bigrams, blind } from './grams.ts'
import { documentTexts, runTexts } from './texts.ts'

/** What is sealed with an entry: enough to show a hit and to verify it. */
export interface EntryBody {
  readonly number: string
  readonly headline: string
  readonly runName: string
  readonly texts: readonly string[]
  /** The texts folded, one line each, so that verifying a hit need not fold them again. */
  readonly folded: string
}

interface Entry extends EntryBody {
  /** Station sequence of the event that made it: orders hits by age. */
  readonly seq: number
  readonly kind: 'run' | 'document'
  readonly id: string
  readonly run: string
  readonly form: string | null
  readonly at: string
}

export const ENTRY = 'search_entry'

export function indexRun(parts: RecordParts, run: RunState, seq: number): void {
  putEntry(parts, {
    seq,
    kind: 'run',
    id: run.id,
    run: run.id,
    form: null,
    at: run.startedAt,
    number: run.code,
    headline: run.name,
    runName: run.name,
    texts: runTexts(run),
  })
}

export function indexDocument(
  parts: RecordParts,
  event: DocumentEventOf<'form.submitted'>,
  form: AnyForm,
  run: RunState,
): void {
  const zone = zoneOf(parts) ?? 'UTC'
  dropDocument(parts, event.body.documentId)
  putEntry(parts, {
    seq: event.stationSeq,
    kind: 'document',
    id: event.body.documentId,
    run: run.id,
    form: form.id,
    at: event.at,
    number: event.body.number,
    headline: form.headline(event.body.answers),
    runName: run.name,
    texts: documentTexts(event, form, run, zone),
  })
}

/** A later version takes the place of the one before. */
function dropDocument({ db }: RecordParts, id: string): void {
  const sql = "select seq from search_entry where kind = 'document' and id = ?"
  for (const { seq } of db.all<{ seq: number }>(sql, id)) {
    db.run('delete from search_gram where seq = ?', seq)
    db.run('delete from search_entry where seq = ?', seq)
  }
}

function putEntry({ db, vault }: RecordParts, entry: Omit<Entry, 'folded'>): void {
  const { seq, kind, id, run, form, at, ...shown } = entry
  const folded = shown.texts.map((text) => fold(text).points)
  const body: EntryBody = { ...shown, folded: folded.map((points) => points.join('')).join('\n') }
  db.run(
    'insert into search_entry (seq, kind, id, run, form, at, body) values (?, ?, ?, ?, ?, ?, ?)',
    seq,
    kind,
    id,
    run,
    form,
    at,
    sealJson(vault, ENTRY, id, 0, body),
  )
  for (const gram of new Set(folded.flatMap(bigrams))) {
    db.run('insert or ignore into search_gram (gram, seq) values (?, ?)', blind(vault, gram), seq)
  }
}
