import type { AuditEntry } from '../../../shared/contract/audit.ts'
import { wordsIn } from '../../../shared/language/index.ts'
import { writeInstant } from '../../../shared/language/write.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'
import { csvOf } from '../../../shared/values/csv.ts'
import { note } from '../accounts/audit.ts'
import { type Line, trailOf } from '../audit/trail.ts'
import type { Core } from '../core.ts'
import { verifyJournalGently } from '../journal/verify.ts'
import { documentOf } from '../projections/documents.ts'
import { zoneOf } from '../projections/office.ts'
import { peopleOf } from '../projections/people.ts'
import { runOf } from '../projections/runs.ts'
import { meOf } from '../session.ts'
import type { HandlersOf } from './handlers.ts'

type Names = 'audit.list' | 'audit.export' | 'audit.verify'

export function auditHandlers(core: Core): HandlersOf<Names> {
  return {
    'audit.list': ({ filter, offset, count }) => {
      const lines = trailOf(core, filter)
      return { total: lines.length, entries: entriesOf(core, lines.slice(offset, offset + count)) }
    },
    'audit.export': async ({ filter, language }, session) => {
      const entries = entriesOf(core, trailOf(core, filter))
      core.db.transaction(() => note(core, 'auditExported', meOf(session).id, { count: entries.length }))
      return { csv: csvOf(tableOf(entries, language, zoneOf(core) ?? 'UTC')), rows: entries.length }
    },
    'audit.verify': async (_input, session) => {
      const verdict = await verifyJournalGently(core)
      // A journal that is not as it was written gets nothing more added to it here.
      if (!verdict.ok) return { ok: false, seq: verdict.stationSeq, reason: verdict.reason }
      core.db.transaction(() => note(core, 'auditVerified', meOf(session).id, { count: verdict.events }))
      return verdict
    },
  }
}

function entriesOf(core: Core, lines: readonly Line[]): AuditEntry[] {
  const names = new Map(peopleOf(core).map((one) => [one.id, one.name]))
  return lines.map(({ seq, at, by, kind, runId, documentId, count }) => ({
    seq,
    at,
    by: names.get(by) ?? '',
    kind,
    runCode: (runId && runOf(core, runId)?.code) ?? null,
    documentId,
    number: (documentId && documentOf(core, documentId)?.number) ?? null,
    count,
  }))
}

function tableOf(entries: readonly AuditEntry[], language: DocumentLanguage, zone: string): string[][] {
  const { columns, kinds } = wordsIn(language).screens.audit
  const head = [
    columns.seq,
    columns.at,
    columns.by,
    columns.kind,
    columns.run,
    columns.document,
    columns.count,
  ]
  return [
    head,
    ...entries.map(({ seq, at, by, kind, runCode, number, count }) => [
      String(seq),
      writeInstant(at, zone),
      by,
      kinds[kind],
      runCode ?? '',
      number ?? '',
      count === null ? '' : String(count),
    ]),
  ]
}
