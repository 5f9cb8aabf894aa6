import type { NewEvent, RecordedEvent } from '../../../shared/engine/events.ts'
import type { Ids } from '../ports.ts'
import type { Database } from '../storage/database.ts'
import { sealJson } from '../storage/sealed-json.ts'
import type { Vault } from '../storage/vault.ts'
import { openBody, sealBody } from './body.ts'
import { linkHash, NO_HASH } from './chain.ts'

export interface EventRow {
  readonly station: string
  readonly station_seq: number
  readonly id: string
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly at: string
  readonly by: string
  readonly follows: string
  readonly body: Uint8Array
  readonly body_hash: string
  readonly prev_hash: string
  readonly hash: string
}

/** Append-only history. `append` must run inside a transaction, together with what follows from the events. */
export interface Journal {
  readonly append: (
    stream: string,
    events: readonly NewEvent[],
    facts: { readonly at: string; readonly by: string },
  ) => readonly RecordedEvent[]
  /** Events of one stream in order, those after a version only. */
  readonly stream: (stream: string, after?: number) => readonly RecordedEvent[]
  readonly event: (stationSeq: number) => { readonly event: RecordedEvent; readonly hash: string } | null
  /** All events in order, one at a time, so that a long history need not fit into memory. */
  readonly all: () => Iterable<RecordedEvent>
  readonly lastAt: () => string | null
}

export interface JournalParts {
  readonly db: Database
  readonly vault: Vault
  readonly ids: Ids
  readonly station: string
}

export const HEAD = 'journal_head'

const IN_STREAM = 'select * from event where stream = ? and version > ? order by version'

export function openJournal(parts: JournalParts): Journal {
  const { db } = parts
  const read = (row: EventRow) => recorded(row, parts)
  const bySeq = 'select * from event where station = ? and station_seq = ?'
  return {
    append: (stream, events, facts) => events.map((event) => appendOne(parts, stream, event, facts)),
    stream: (stream, after = 0) => db.all<EventRow>(IN_STREAM, stream, after).map(read),
    event: (stationSeq) => {
      const row = db.get<EventRow>(bySeq, parts.station, stationSeq)
      return row ? { event: read(row), hash: row.hash } : null
    },
    all: function* () {
      const last = lastRow(parts)?.station_seq ?? 0
      for (let seq = 1; seq <= last; seq += 1) {
        const row = db.get<EventRow>(bySeq, parts.station, seq)
        if (row) yield read(row)
      }
    },
    lastAt: () => lastRow(parts)?.at ?? null,
  }
}

function lastRow({ db, station }: JournalParts): EventRow | undefined {
  return db.get<EventRow>('select * from event where station = ? order by station_seq desc limit 1', station)
}

function appendOne(
  parts: JournalParts,
  stream: string,
  event: NewEvent,
  { at, by }: { readonly at: string; readonly by: string },
): RecordedEvent {
  const { db, vault, ids, station } = parts
  const last = lastRow(parts)
  const before = db.get<{ id: string; version: number }>(
    'select id, version from event where stream = ? order by version desc limit 1',
    stream,
  )
  const id = ids.next()
  const { body, bodyHash } = sealBody(vault, id, event)
  const link = {
    station,
    stationSeq: (last?.station_seq ?? 0) + 1,
    id,
    stream,
    version: (before?.version ?? 0) + 1,
    type: event.type,
    at,
    by,
    follows: before ? [before.id] : [],
    bodyHash,
    prevHash: last?.hash ?? NO_HASH,
  }
  const hash = linkHash(link)
  db.run(
    `insert into event (station, station_seq, id, stream, version, type, at, "by", follows, body, body_hash, prev_hash, hash)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    station,
    link.stationSeq,
    id,
    stream,
    link.version,
    event.type,
    at,
    by,
    JSON.stringify(link.follows),
    body,
    bodyHash,
    link.prevHash,
    hash,
  )
  keepHead(parts, link.stationSeq, hash)
  return { ...event, id, stream, version: link.version, stationSeq: link.stationSeq, at, by }
}

/** The end of the chain is kept sealed as well: without it, events cut off at the end would leave no trace. */
function keepHead({ db, vault, station }: JournalParts, seq: number, hash: string): void {
  const sealed = sealJson(vault, 'meta', `${HEAD}/${station}`, 0, { seq, hash })
  db.run(
    'insert into meta (name, value) values (?, ?) on conflict (name) do update set value = excluded.value',
    HEAD,
    sealed,
  )
}

export function recorded(row: EventRow, { vault }: Pick<JournalParts, 'vault'>): RecordedEvent {
  const event = openBody(vault, row.id, row.type, { body: row.body, bodyHash: row.body_hash })
  const { id, stream, version, station_seq: stationSeq, at, by } = row
  return { ...event, id, stream, version, stationSeq, at, by }
}
