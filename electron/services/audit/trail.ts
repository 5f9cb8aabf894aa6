import { type AuditFilter, type AuditKind, OFFICE_KINDS } from '../../../shared/contract/audit.ts'
import { AUDIT_STREAM, OFFICE_STREAM, type RecordedEvent } from '../../../shared/engine/events.ts'
import type { Sitting } from '../accounts/access.ts'
import type { Core } from '../core.ts'

/** One act as the trail holds it. */
export interface Line {
  readonly seq: number
  readonly at: string
  readonly by: string
  readonly kind: AuditKind
  readonly runId: string | null
  readonly documentId: string | null
  readonly count: number | null
}

/** What was read so far, oldest first. What was done stands sealed, so a filter has to open every line once. */
interface Read {
  readonly lines: Line[]
  last: number
}

/** Forgotten with the sitting, as everything that was opened in it. */
const reads = new WeakMap<Sitting, Read>()

const NEXT = `select station_seq as seq from event
  where stream in (?, ?) and station_seq > ? order by station_seq`

/** The acts that a filter lets through, newest first. */
export function trailOf(core: Core, filter: AuditFilter): readonly Line[] {
  return readOn(core)
    .filter((line) => passes(line, filter))
    .toReversed()
}

function readOn(core: Core): readonly Line[] {
  const sitting = core.access.sitting()
  if (!sitting) return []
  const read = reads.get(sitting) ?? { lines: [], last: 0 }
  reads.set(sitting, read)
  for (const { seq } of core.db.all<{ seq: number }>(NEXT, AUDIT_STREAM, OFFICE_STREAM, read.last)) {
    const found = core.journal.event(seq)
    const line = found && lineOf(found.event)
    if (line) read.lines.push(line)
    read.last = seq
  }
  return read.lines
}

function lineOf(event: RecordedEvent): Line | null {
  const { stationSeq: seq, at, by, type } = event
  if (type === 'audit.noted') {
    const { act, ...about } = event.body
    return { seq, at, by, kind: act, ...about }
  }
  const kind = OFFICE_KINDS.find((one) => one === type)
  return kind ? { seq, at, by, kind, runId: null, documentId: null, count: null } : null
}

/** Instants are written in the office's own zone, so their day is what they begin with. */
function passes({ at, by, kind }: Line, filter: AuditFilter): boolean {
  const day = at.slice(0, 10)
  return (
    (filter.personId === null || filter.personId === by) &&
    (filter.kind === null || filter.kind === kind) &&
    (filter.from === null || filter.from <= day) &&
    (filter.to === null || day <= filter.to)
  )
}
