import type { Output, Parsed } from '../../../shared/contract/index.ts'
import type { RecordedEvent } from '../../../shared/engine/events.ts'
import type { Core } from '../core.ts'
import { documentOf } from '../projections/documents.ts'
import { peopleOf } from '../projections/people.ts'

type Entry = Output<'history.list'>['entries'][number]

/** What happened to a run or a document, newest first: read from the journal itself, of which nothing is ever removed. */
export function historyOf(core: Core, input: Parsed<'history.list'>): Output<'history.list'> {
  const { runId, documentId, offset, count } = input
  const of = documentId === null ? OF_RUN : OF_DOCUMENT
  const bound = documentId === null ? [runId] : [runId, documentId]
  const total = core.db.get<{ count: number }>(`select count(*) as count ${of}`, ...bound)?.count ?? 0
  const page = core.db.all<{ seq: number }>(
    `select event.station_seq as seq ${of} order by event.station_seq desc limit ? offset ?`,
    ...bound,
    count,
    offset,
  )
  const names = new Map(peopleOf(core).map((one) => [one.id, one.name]))
  const entries = page.flatMap(({ seq }) => {
    const found = core.journal.event(seq)
    return found ? [entryOf(core, found.event, names)] : []
  })
  return { total, entries }
}

const OF_RUN = 'from event where event.stream = ?'
const OF_DOCUMENT = `from event join document_event on document_event.seq = event.station_seq
  where event.stream = ? and document_event.document = ?`

function entryOf(core: Core, event: RecordedEvent, names: ReadonlyMap<string, string>): Entry {
  const { stationSeq: seq, type, at } = event
  return { seq, type, at, by: names.get(event.by) ?? '', ...aboutOf(core, event) }
}

/** What the event says of a document, its place, its signer and a reason, as far as it does. */
function aboutOf(
  core: Core,
  { body }: RecordedEvent,
): Pick<Entry, 'number' | 'version' | 'place' | 'who' | 'reason'> {
  return {
    number:
      'documentId' in body && body.documentId !== null
        ? (documentOf(core, body.documentId)?.number ?? null)
        : null,
    version: 'version' in body ? body.version : null,
    place: 'place' in body ? body.place : null,
    who: 'signer' in body ? body.signer.name : null,
    reason: 'reason' in body ? body.reason : null,
  }
}
