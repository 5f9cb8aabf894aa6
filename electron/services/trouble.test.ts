import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDatabase } from './storage/database.ts'
import { SealBroken } from './storage/errors.ts'
import { discard, temporaryFolder } from './test-support/office.ts'
import { troubleFault, writing } from './trouble.ts'

/** The error of a disk that is full in the middle of a transaction. */
function fullDisk(): { readonly error: unknown; readonly rows: number } {
  const folder = temporaryFolder()
  const db = openDatabase(join(folder, 'office.db'))
  db.exec('create table t (a text) strict')
  db.run("insert into t values ('before')")
  db.exec('pragma max_page_count = 4')
  let error: unknown
  try {
    db.transaction(() => {
      for (let row = 0; row < 100; row += 1) db.run('insert into t values (?)', 'x'.repeat(1_000))
    })
  } catch (caught) {
    error = caught
  }
  const rows = db.all('select * from t').length
  db.close()
  discard(folder)
  return { error, rows }
}

const sqliteError = (errcode: number) => Object.assign(new Error(), { code: 'ERR_SQLITE_ERROR', errcode })
const IO_ERROR_FSYNC = 1034
const CORRUPT = 11

test('a full disk is said, loses nothing that was kept, and does not stop later writing', () => {
  const { error, rows } = fullDisk()
  expect(troubleFault(error)).toBe('diskFull')
  expect(rows).toBe(1)
  const gate = writing()
  gate.note(error)
  expect(() => gate.assertOpen()).not.toThrow()
})

test.each([
  ['a failed sync', sqliteError(IO_ERROR_FSYNC), 'diskFull'],
  ['a damaged page', sqliteError(CORRUPT), 'damaged'],
  ['a broken seal', new SealBroken('run'), 'damaged'],
])('%s stops writing until the office is opened again', (_name, error, code) => {
  const gate = writing()
  gate.note(error)
  expect(() => gate.assertOpen()).toThrow(code)
})

test('any other error is no trouble with the records', () => {
  expect(troubleFault(new Error('x'))).toBeNull()
  expect(troubleFault(null)).toBeNull()
})
