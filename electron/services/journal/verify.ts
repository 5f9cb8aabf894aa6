import { openJson } from '../storage/sealed-json.ts'
import { linkHash, NO_HASH } from './chain.ts'
import { type EventRow, HEAD, type JournalParts, recorded } from './journal.ts'

/** What is wrong with the first event that is not as it was written. */
export type BadReason = 'gap' | 'chain' | 'hash' | 'body' | 'version' | 'head'

export type Verdict =
  | { readonly ok: true; readonly events: number }
  | { readonly ok: false; readonly stationSeq: number; readonly reason: BadReason }

/**
 * Reads the whole journal of this computer and names the first bad event: one missing (gap), not following its
 * predecessor (chain), with changed facts (hash), with a body that is not the one recorded (body), out of its
 * stream's order (version), or cut off at the end (head: the first missing one is named).
 */
export function verifyJournal(parts: JournalParts): Verdict {
  const steps = verifySteps(parts)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, but others get their turn every few milliseconds. */
export async function verifyJournalGently(parts: JournalParts): Promise<Verdict> {
  const steps = verifySteps(parts)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await new Promise((done) => setImmediate(done))
  }
}

/** Events between two pauses. */
const STEP = 100

function* verifySteps(parts: JournalParts): Generator<void, Verdict> {
  const versions = new Map<string, number>()
  let previous = NO_HASH
  let expected = 1
  for (const seq of seqs(parts)) {
    const row = rowOf(parts, seq)
    const reason = seq === expected ? badReason(parts, row, previous, versions) : 'gap'
    if (reason) return { ok: false, stationSeq: expected, reason }
    previous = row.hash
    expected += 1
    if (expected % STEP === 0) yield
  }
  return headIs(parts, expected - 1, previous)
    ? { ok: true, events: expected - 1 }
    : { ok: false, stationSeq: expected, reason: 'head' }
}

function seqs({ db, station }: JournalParts): number[] {
  const rows = db.all<{ station_seq: number }>(
    'select station_seq from event where station = ? order by station_seq',
    station,
  )
  return rows.map((row) => row.station_seq)
}

function rowOf({ db, station }: JournalParts, seq: number): EventRow {
  return db.get<EventRow>(
    'select * from event where station = ? and station_seq = ?',
    station,
    seq,
  ) as EventRow
}

function badReason(
  parts: JournalParts,
  row: EventRow,
  previous: string,
  versions: Map<string, number>,
): BadReason | null {
  if (row.prev_hash !== previous) return 'chain'
  if (hashOf(row) !== row.hash) return 'hash'
  const version = (versions.get(row.stream) ?? 0) + 1
  if (row.version !== version) return 'version'
  versions.set(row.stream, version)
  try {
    recorded(row, parts)
    return null
  } catch {
    return 'body'
  }
}

function hashOf(row: EventRow): string | null {
  const { station, id, stream, version, type, at, by } = row
  try {
    const follows = JSON.parse(row.follows) as string[]
    return linkHash({
      station,
      stationSeq: row.station_seq,
      id,
      stream,
      version,
      type,
      at,
      by,
      follows,
      bodyHash: row.body_hash,
      prevHash: row.prev_hash,
    })
  } catch {
    return null
  }
}

/** An empty journal has no head; any other must end where its sealed head says. */
function headIs({ db, vault, station }: JournalParts, seq: number, hash: string): boolean {
  const row = db.get<{ value: Uint8Array }>('select value from meta where name = ?', HEAD)
  if (!row) return seq === 0
  try {
    const head = openJson<{ seq: number; hash: string }>(vault, 'meta', `${HEAD}/${station}`, 0, row.value)
    return head.seq === seq && head.hash === hash
  } catch {
    return false
  }
}
