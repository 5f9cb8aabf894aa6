import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyJournal } from '../journal/verify.ts'
import { discard, issueContact, officeWithRun } from '../test-support/office.ts'
import { openRecords } from '../test-support/records.ts'
import { backUp } from './backup.ts'

let folder: string

beforeEach(async () => {
  const { office, runId } = await officeWithRun()
  folder = office.folder
  await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  await office.close()
})
afterEach(() => discard(folder))

test('a backup is one whole file, without the key, and opens as the office it was', async () => {
  const { file } = await openRecords(folder)
  const path = await backUp(file.db, folder, '2026-09-02', 'test')
  file.close()
  expect(readdirSync(join(folder, 'backups'))).toEqual(['2026-09-02-test.db'])

  for (const end of ['', '-wal']) rmSync(join(folder, `office.db${end}`), { force: true })
  renameSync(path, join(folder, 'office.db'))
  const restored = await openRecords(folder)
  expect(verifyJournal(restored.parts)).toEqual({ ok: true, events: 5 })
  restored.file.close()
})

test('a second one of the day takes the place of the first', async () => {
  const { file } = await openRecords(folder)
  await backUp(file.db, folder, '2026-09-02', 'test')
  const path = await backUp(file.db, folder, '2026-09-02', 'test')
  file.close()
  expect(existsSync(path)).toBe(true)
  expect(readdirSync(join(folder, 'backups'))).toHaveLength(1)
})
