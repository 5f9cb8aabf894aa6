import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { discard, temporaryFolder } from '../test-support/office.ts'
import { openDatabase } from './database.ts'
import { OfficeInUse } from './errors.ts'
import { assertPragmas, isOlder, PRAGMAS } from './pragmas.ts'
import { withRaw } from './testing/raw.ts'

const folder = temporaryFolder()
const path = join(folder, 'office.db')
afterEach(() => discard(path))

test.each(PRAGMAS)('%s is read back as it was set', (name, value) => {
  const db = openDatabase(path)
  expect(Object.values(db.get(`pragma ${name}`) ?? {})[0]).toBe(value)
  db.close()
})

test('a setting that did not hold is named', () => {
  const db = openDatabase(path)
  db.exec('pragma synchronous = 1')
  expect(() => assertPragmas(db.raw)).toThrow(expect.objectContaining({ params: { setting: 'synchronous' } }))
  db.close()
})

test('no other file can be attached', () => {
  const db = openDatabase(path)
  expect(() => db.exec(`attach '${join(folder, 'other.db')}' as other`)).toThrow(/not authorized/)
  db.close()
})

test('a second connection is refused, and gets in when the first has closed', () => {
  const db = openDatabase(path)
  expect(() => openDatabase(path)).toThrow(OfficeInUse)
  db.close()
  openDatabase(path).close()
})

test('another program’s database is left as it is', () => {
  withRaw(folder, (raw) => raw.exec('create table theirs (a)'))
  expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'notAnOffice' }))
})

test('a file that is no database is damage, not a new office', () => {
  writeFileSync(path, 'x'.repeat(8192))
  expect(() => openDatabase(path)).toThrow(expect.objectContaining({ code: 'damaged' }))
})

test('a transaction is all or nothing', () => {
  const db = openDatabase(path)
  db.exec('create table t (a integer) strict')
  const failing = () =>
    db.transaction(() => {
      db.run('insert into t values (1)')
      throw new Error('half way')
    })
  expect(failing).toThrow('half way')
  expect(db.all('select * from t')).toEqual([])
  db.close()
})

test.each([
  ['3.53.1', '3.53.2', true],
  ['3.53.2', '3.53.2', false],
  ['3.54.0', '3.53.2', false],
  ['3.9.9', '3.53.2', true],
  ['4.0.0', '3.53.2', false],
])('SQLite %s is older than %s: %s', (version, than, older) => {
  expect(isOlder(version, than)).toBe(older)
})
