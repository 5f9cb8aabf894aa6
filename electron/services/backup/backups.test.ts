import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tamperJournal } from '../storage/testing/raw.ts'
import {
  discard,
  type FakeWatch,
  PASSPHRASE,
  SET_UP,
  signIn,
  startRun,
  type TestOffice,
  temporaryFolder,
  until,
} from '../test-support/office.ts'
import { officeWithPaper, reopened } from './testing/office.ts'

let office: TestOffice
let watch: FakeWatch
let other: string

beforeEach(async () => {
  ;({ office, watch } = await officeWithPaper())
  other = temporaryFolder()
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
  discard(other)
})

const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])
const own = () => filesIn(join(office.folder, 'backups'))
const list = () => office.call('backup.list', {})

test('a backup made by hand is one verified file, and nothing else is left', async () => {
  const { backup } = await office.call('backup.make', {})
  expect(backup).toMatchObject({
    where: 'own',
    reason: 'byHand',
    verified: true,
    at: '2026-09-02T10:00:00+08:00',
  })
  expect(own()).toEqual([backup.name])
  expect(backup.name).toMatch(/^qiancheng-\w{1,8}-20260902-100000-byHand\.qcb$/)
  expect(existsSync(join(office.folder, 'scratch'))).toBe(false)
  expect(await list()).toEqual({ backups: [backup], secondFolder: null, running: null })
})

test('screens are told how far it is', async () => {
  const told: (readonly string[])[] = []
  const seen: (number | null)[] = []
  office.services.onChange((topics) => {
    told.push(topics)
    void office.ask('backup.list', {}).then((reply) => seen.push(reply.ok ? reply.value.running : null))
  })
  await office.call('backup.make', {})
  await until(() => seen.length === told.length)
  expect(told.filter((topics) => topics.includes('backup')).length).toBeGreaterThan(3)
  expect(seen.some((value) => value !== null && value > 0 && value < 1)).toBe(true)
})

test('the first change of a day is followed by a backup, the second is not', async () => {
  expect(own()).toEqual([])
  watch.pass(2_000)
  await until(() => own().some((name) => name.endsWith('.qcb')))
  await startRun(office, '第二个')
  watch.pass(60_000)
  await office.call('backup.make', {})
  expect((await list()).backups.map(({ reason }) => reason).sort()).toEqual(['byHand', 'daily'])
  office.clock.set('2026-09-03T09:00:00+08:00')
  await office.call('session.signIn', { name: SET_UP.person.name, passphrase: PASSPHRASE })
  await startRun(office, '第二天')
  watch.pass(2_000)
  await until(async () => (await list()).backups.filter(({ reason }) => reason === 'daily').length === 2)
})

test('a second folder gets a copy of each from then on', async () => {
  await office.call('backup.setSecondFolder', { folder: other })
  const { backup } = await office.call('backup.make', {})
  expect(filesIn(other)).toEqual([backup.name])
  const { backups, secondFolder } = await list()
  expect(secondFolder).toBe(other)
  expect(backups).toEqual([backup, { ...backup, where: 'second' }])
  await office.call('backup.setSecondFolder', { folder: '' })
  await office.call('backup.make', {})
  expect(filesIn(other)).toHaveLength(1)
})

test('a second folder that is gone does not keep the first backup from being made', async () => {
  await office.call('backup.setSecondFolder', { folder: other })
  rmSync(other, { recursive: true })
  const { backup } = await office.call('backup.make', {})
  expect((await list()).backups).toEqual([backup])
  expect(existsSync(other)).toBe(false)
})

test.each([
  ['the office itself', () => office.folder, 'same'],
  ['inside the office', () => join(office.folder, 'blobs'), 'same'],
  ['nowhere', () => join(other, 'nothing'), 'missing'],
  ['a word', () => 'usb', 'missing'],
  ['a file', () => join(office.folder, 'office.db'), 'notAFolder'],
  ['a system folder', () => '/usr', 'system'],
  ['the root', () => '/', 'system'],
  ['a share', () => '//server/share', 'network'],
  [
    'a synchronised folder',
    () => mkdirSync(join(other, 'OneDrive'), { recursive: true }) ?? join(other, 'OneDrive'),
    'synced',
  ],
])('%s is refused as a second folder', async (_what, folder, why) => {
  const fault = await office.refused('backup.setSecondFolder', { folder: folder() })
  expect(fault).toMatchObject({ code: 'folderRefused', params: { why } })
})

test('while commands go on, what is copied is one moment of the records', async () => {
  const making = office.call('backup.make', {})
  for (let i = 0; i < 12; i += 1) await startRun(office, `并行 ${i}`)
  const { backup } = await making
  expect(backup.verified).toBe(true)
})

test('locking while one is being made is no damage: it is refused as locked, and made later', async () => {
  const making = office.ask('backup.make', {})
  await office.call('session.lock', {})
  expect(await making).toMatchObject({ ok: false, fault: { code: 'locked' } })
  expect(own()).toEqual([])
  await office.call('session.signIn', { name: SET_UP.person.name, passphrase: PASSPHRASE })
  expect(await office.call('office.status', {})).toMatchObject({ state: 'open', trouble: null })
  await office.call('backup.make', {})
})

test('records that are not whole are found out by the next backup, and writing stops', async () => {
  await office.close()
  tamperJournal(office.folder, 'update event set body = zeroblob(90) where station_seq = 2')
  const next = await reopened(office.folder)
  await signIn(next)
  expect(await next.refused('backup.make', {})).toMatchObject({
    code: 'backupNotWhole',
    params: { why: 'records' },
  })
  expect(await next.call('office.status', {})).toMatchObject({ state: 'damaged' })
  await next.close()
})

test('two at once are made one after the other', async () => {
  const made = await Promise.all([office.call('backup.make', {}), office.call('backup.make', {})])
  expect(new Set(made.map(({ backup }) => backup.name)).size).toBe(2)
})
