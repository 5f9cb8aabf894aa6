import type { RunState } from '../../../shared/engine/run.ts'
import type { Journal } from '../journal/journal.ts'
import type { RecordParts } from './parts.ts'
import { project } from './project.ts'

/** Everything that is made from the journal; a table comes before those it refers to. */
const TABLES = [
  'search_gram',
  'search_entry',
  'counter',
  'signature_hand',
  'signature_wait',
  'document_event',
  'document',
  'run',
  'template',
  'register_entry',
  'deputy',
  'account',
  'person',
  'office',
] as const

/**
 * Makes all tables again from the journal, in one transaction. Drafts and finished prints are not history and stay; a
 * document without a print job gets one. Screens must read everything again afterwards.
 */
export function rebuild(parts: RecordParts, journal: Journal): void {
  parts.db.transaction(() => rebuildTables(parts, journal))
}

/** The same inside a transaction that does more. After a change of the key: digests are made with the newest one. */
export function rebuildTables(parts: RecordParts, journal: Journal): void {
  const runs = new Map<string, RunState>()
  for (const table of TABLES) parts.db.run(`delete from ${table}`)
  for (const event of journal.all()) {
    const run = project(parts, event, runs.get(event.stream) ?? null)
    if (run) runs.set(event.stream, run)
  }
}
