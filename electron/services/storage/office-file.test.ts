import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { discard, openOffice, setUp, temporaryFolder } from '../test-support/office.ts'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { keyringPath, openOfficeFile } from './office-file.ts'
import { withRaw } from './testing/raw.ts'

const day = () => '2026-09-02'
let folder: string
const keyring = () => keyringPath(folder)
const code = (wanted: string) => expect.objectContaining({ code: wanted })

async function founded(): Promise<string> {
  const office = await openOffice()
  await setUp(office)
  await office.close()
  return office.folder
}

beforeEach(async () => {
  folder = await founded()
})
afterEach(() => discard(folder))

test('the keyring is readable by its owner only, and opening asks for no key', async () => {
  expect(statSync(keyring()).mode & 0o777).toBe(0o600)
  const { station, close } = await openOfficeFile(folder, day)
  close()
  expect(station).toMatch(/^[0-9a-f-]{36}$/)
})

test('without its keyring an office is refused and none is made', async () => {
  rmSync(keyring())
  await expect(openOfficeFile(folder, day)).rejects.toThrow(code('keyMissing'))
  expect(existsSync(keyring())).toBe(false)
})

test('a keyring of another office is refused and left as it is', async () => {
  const other = await founded()
  const before = readFileSync(keyringPath(other), 'utf8')
  writeFileSync(keyring(), before)
  await expect(openOfficeFile(folder, day)).rejects.toThrow(code('keyWrong'))
  expect(readFileSync(keyring(), 'utf8')).toBe(before)
  discard(other)
})

test.each(['', 'not json', '{}'])(
  'a keyring with %j is refused, or taken from the copy before it',
  async (content) => {
    const whole = readFileSync(keyring())
    writeFileSync(keyring(), content)
    await expect(openOfficeFile(folder, day)).rejects.toThrow(code('keyWrong'))
    writeFileSync(`${keyring()}.previous`, whole)
    ;(await openOfficeFile(folder, day)).close()
  },
)

test('a keyring of a newer program is refused in words', async () => {
  const newer = readFileSync(keyring(), 'utf8').replace('"formatVersion":1', '"formatVersion":2')
  writeFileSync(keyring(), newer)
  await expect(openOfficeFile(folder, day)).rejects.toThrow(code('newerVersion'))
})

test('records that are gone while papers lie here are missing, not a new office', async () => {
  for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `office.db${end}`), { force: true })
  mkdirSync(join(folder, 'blobs'))
  writeFileSync(join(folder, 'blobs', 'a.bin'), 'x')
  await expect(openOfficeFile(folder, day)).rejects.toThrow(code('recordsMissing'))
})

test('records of a newer program are refused in words', async () => {
  withRaw(folder, (raw) => raw.exec('pragma user_version = 999999'))
  await expect(openOfficeFile(folder, day)).rejects.toThrow(/newer version/)
})

test('a refused opening leaves the folder free', async () => {
  const kept = readFileSync(keyring())
  rmSync(keyring())
  await expect(openOfficeFile(folder, day)).rejects.toThrow(code('keyMissing'))
  expect(existsSync(join(folder, 'lock.json'))).toBe(false)
  writeFileSync(keyring(), kept)
  ;(await openOfficeFile(folder, day)).close()
})

test('an office of an older program is backed up before it is brought up to date', async () => {
  const old = temporaryFolder()
  const db = openDatabase(join(old, 'office.db'))
  await migrate(db, async () => {}, MIGRATIONS.slice(0, 1))
  db.close()
  ;(await openOfficeFile(old, day)).close()
  expect(readdirSync(join(old, 'backups'))).toEqual(['2026-09-02-migration.db'])
  expect(withRaw(old, (raw) => raw.prepare('pragma user_version').get())).toEqual({
    user_version: MIGRATIONS.at(-1)?.id,
  })
  discard(old)
})
