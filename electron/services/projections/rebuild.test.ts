import { afterEach, beforeEach, expect, test } from 'vitest'
import { logoPng } from '../pictures/testing/logo.ts'
import { openJson } from '../storage/sealed-json.ts'
import {
  discard,
  issueContact,
  newId,
  officeWithRun,
  openDraft,
  SET_UP,
  startRun,
} from '../test-support/office.ts'
import { openRecords } from '../test-support/records.ts'
import type { RecordParts } from './parts.ts'
import { rebuild } from './rebuild.ts'

let folder: string

beforeEach(async () => {
  const { office, runId } = await officeWithRun()
  folder = office.folder
  await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  await issueContact(office, runId, '2026-09-01T08:00:00+08:00', {
    is_opening: false,
    late_reason: '出差',
    next_meeting_at: '2026-09-10T10:00:00+08:00',
  })
  const second = await startRun(office, '秋季新品推广')
  await openDraft(office, second)
  const { person, office: facts } = SET_UP
  await office.call('people.add', { commandId: newId(), person: { ...person, name: '张伟' } })
  const settings = { deferOverHolidays: true, station: 'B' }
  await office.call('office.setLogo', { commandId: newId(), png: logoPng().toString('base64') })
  await office.call('office.change', { commandId: newId(), office: { ...facts, phone: '1' }, settings })
  await office.close()
})
afterEach(() => discard(folder))

/** Revision under which a row's body is sealed, where it is not 0. */
const REVS: { readonly [table: string]: string } = { office: 'version', document: 'version', draft: 'rev' }
const TABLES = [
  'office',
  'person',
  'run',
  'document',
  'document_event',
  'signature_wait',
  'counter',
  'search_entry',
  'search_gram',
  'draft',
  'print_job',
]

/** Every row with its seals opened: a seal is never the same twice, what is in it must be. */
function rowsOf({ db, vault }: RecordParts) {
  return TABLES.map((table) => {
    const rows = db.all(`select * from ${table} order by 1, 2`).map((row) => {
      if (!(row['body'] instanceof Uint8Array)) return row
      const rev = Number(row[REVS[table] ?? ''] ?? 0)
      return { ...row, body: openJson(vault, table, String(row['id']), rev, row['body']) }
    })
    return [table, rows] as const
  })
}

test('tables made again from the journal are the same, row by row', async () => {
  const { file, parts, journal } = await openRecords(folder)
  const before = rowsOf(parts)
  expect(before.filter(([, rows]) => rows.length === 0)).toEqual([])
  rebuild(parts, journal)
  expect(rowsOf(parts)).toEqual(before)
  file.close()
})

test('tables that were lost come back', async () => {
  const { file, parts, journal } = await openRecords(folder)
  const before = rowsOf(parts)
  for (const table of ['search_gram', 'search_entry', 'counter', 'document', 'person'])
    parts.db.run(`delete from ${table}`)
  rebuild(parts, journal)
  expect(rowsOf(parts)).toEqual(before)
  file.close()
})
