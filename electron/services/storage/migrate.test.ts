import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { discard, temporaryFolder } from '../test-support/office.ts'
import { type Database, openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'

const one = { id: 10, sql: 'create table one (a integer) strict' }
const two = { id: 20, sql: 'create table two (a integer) strict' }
const broken = { id: 20, sql: 'create table two (a integer) strict; insert into nowhere values (1)' }

let folder: string
let db: Database
const version = () => db.get('pragma user_version')?.['user_version']

beforeEach(() => {
  folder = temporaryFolder()
  db = openDatabase(join(folder, 'office.db'))
})
afterEach(() => {
  db.close()
  discard(folder)
})

test('steps rise by number, leave gaps and make only STRICT tables', async () => {
  const ids = MIGRATIONS.map((step) => step.id)
  expect(ids).toEqual(ids.toSorted((a, b) => a - b))
  expect(new Set(ids).size).toBe(ids.length)
  await migrate(db, async () => {})
  const loose = db.all(
    "select name from pragma_table_list where type = 'table' and strict = 0 and name not like 'sqlite_%'",
  )
  expect(loose).toEqual([])
})

test('a new file is not backed up; one that holds something is, before the step', async () => {
  const backUp = vi.fn(async () => expect(version()).toBe(10))
  await migrate(db, backUp, [one])
  expect(backUp).not.toHaveBeenCalled()
  await migrate(db, backUp, [one, two])
  expect(backUp).toHaveBeenCalledOnce()
  expect(version()).toBe(20)
})

test('a step that fails leaves the file at the step before', async () => {
  await expect(migrate(db, async () => {}, [one, broken])).rejects.toThrow(/nowhere/)
  expect(version()).toBe(10)
  expect(db.all("select name from sqlite_schema where name = 'two'")).toEqual([])
  await migrate(db, async () => {}, [one, two])
  expect(version()).toBe(20)
})

test('without a backup no step is made', async () => {
  await migrate(db, async () => {}, [one])
  const noBackup = async () => Promise.reject(new Error('disk full'))
  await expect(migrate(db, noBackup, [one, two])).rejects.toThrow('disk full')
  expect(version()).toBe(10)
})

test('an applied step whose content changed is refused', async () => {
  await migrate(db, async () => {}, [one])
  const changed = { ...one, sql: `${one.sql} ` }
  await expect(migrate(db, async () => {}, [changed])).rejects.toMatchObject({ code: 'migrationChanged' })
})

test('a file of a newer program is refused', async () => {
  await migrate(db, async () => {}, [one, two])
  await expect(migrate(db, async () => {}, [one])).rejects.toMatchObject({
    code: 'newerVersion',
    params: { found: '20', known: '10' },
  })
})
