import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { withRaw } from '../../storage/testing/raw.ts'
import {
  discard,
  newId,
  openOffice,
  PASSPHRASE,
  SET_UP,
  signIn,
  startRun,
  type TestOffice,
  temporaryFolder,
} from '../../test-support/office.ts'
import { blobsIn, contentOf, officeWithPaper, reopened } from '../testing/office.ts'

const places: string[] = []
const offices: TestOffice[] = []
afterEach(async () => {
  for (const office of offices.splice(0)) await office.close()
  for (const place of places.splice(0)) discard(place)
})

const keep = <T extends { office: TestOffice }>(made: T): T => {
  offices.push(made.office)
  places.push(made.office.folder)
  return made
}
const opened = async (folder: string) => {
  const office = await reopened(folder)
  offices.push(office)
  return office
}
const status = (office: TestOffice) => office.call('office.status', {})
const runs = async (office: TestOffice) => (await office.call('run.list', { offset: 0, count: 50 })).total
const backupFile = (office: TestOffice, name: string) => join(office.folder, 'backups', name)

test('an earlier backup takes the place of the office, which is kept aside as one set', async () => {
  const { office } = keep(await officeWithPaper())
  const { backup } = await office.call('backup.make', {})
  await startRun(office, '后来的')
  const told: string[] = []
  office.services.onChange((topics) => told.push(...topics))
  await office.call('backup.restore', { name: backup.name, where: 'own', passphrase: PASSPHRASE })
  expect(await status(office)).toMatchObject({ state: 'locked' })
  expect(told).toContain('session')
  await signIn(office)
  expect(await runs(office)).toBe(1)
  const [aside = ''] = readdirSync(join(office.folder, 'quarantine'))
  expect(readdirSync(join(office.folder, 'quarantine', aside)).sort()).toEqual([
    'blobs',
    'office.db',
    'office.keyring',
  ])
  const { backups } = await office.call('backup.list', {})
  expect(backups.map(({ reason }) => reason).sort()).toEqual(['beforeRestore', 'byHand'])
  expect(existsSync(join(office.folder, 'incoming'))).toBe(false)
  expect(existsSync(join(office.folder, 'restore.json'))).toBe(false)
  await startRun(office, '接着做')
})

test('what was given up can be put back again', async () => {
  const { office } = keep(await officeWithPaper())
  const { backup } = await office.call('backup.make', {})
  await startRun(office, '后来的')
  await office.call('backup.restore', { name: backup.name, where: 'own', passphrase: PASSPHRASE })
  await signIn(office)
  const { backups } = await office.call('backup.list', {})
  const before = backups.find(({ reason }) => reason === 'beforeRestore')
  office.clock.advance(10)
  await office.call('backup.restore', { name: before?.name ?? '', where: 'own', passphrase: PASSPHRASE })
  await signIn(office)
  expect(await runs(office)).toBe(2)
})

test('needs the right passphrase, and a backup that is whole and is this office’s', async () => {
  const { office } = keep(await officeWithPaper())
  const { office: other } = keep(await officeWithPaper())
  const { backup } = await office.call('backup.make', {})
  const theirs = (await other.call('backup.make', {})).backup
  const wrong = { name: backup.name, where: 'own', passphrase: 'not this one at all' }
  expect(await office.refused('backup.restore', wrong)).toMatchObject({ code: 'signInRefused' })
  const nothing = { name: '../office.db', where: 'own', passphrase: PASSPHRASE }
  expect(await office.refused('backup.restore', nothing)).toMatchObject({ code: 'notFound' })
  writeFileSync(backupFile(office, theirs.name), readFileSync(backupFile(other, theirs.name)))
  const foreign = { name: theirs.name, where: 'own', passphrase: PASSPHRASE }
  expect(await office.refused('backup.restore', foreign)).toMatchObject({ code: 'backupNotWhole' })
  const bytes = readFileSync(backupFile(office, backup.name))
  bytes[bytes.length - 3_000] = (bytes[bytes.length - 3_000] ?? 0) ^ 1
  writeFileSync(backupFile(office, backup.name), bytes)
  const hurt = { name: backup.name, where: 'own', passphrase: PASSPHRASE }
  expect(await office.refused('backup.restore', hurt)).toMatchObject({ code: 'backupNotWhole' })
  expect(await status(office)).toMatchObject({ state: 'open' })
  expect(await runs(office)).toBe(1)
  expect(existsSync(join(office.folder, 'incoming'))).toBe(false)
})

test('who has left since stays out: the keyring of today goes on', async () => {
  const { office } = keep(await officeWithPaper())
  const { personId } = await office.call('people.add', {
    commandId: newId(),
    person: { name: '赵一', title: '', roles: ['manager'] },
  })
  await office.call('account.create', { personId, passphrase: 'seven quiet rivers' })
  const { backup } = await office.call('backup.make', {})
  await office.call('account.close', { personId, passphrase: PASSPHRASE })
  await office.call('backup.restore', { name: backup.name, where: 'own', passphrase: PASSPHRASE })
  const leaver = { name: '赵一', passphrase: 'seven quiet rivers' }
  expect(await office.refused('session.signIn', leaver)).toMatchObject({ code: 'signInRefused' })
  await signIn(office)
  expect(await runs(office)).toBe(1)
  expect(
    (await office.call('people.accounts', {})).accounts.find((one) => one.personId === personId),
  ).toMatchObject({
    hasAccount: false,
  })
})

test('on an empty computer the printed code opens a backup; the code and the passphrase are new', async () => {
  const clock = undefined
  const folder = temporaryFolder()
  places.push(folder)
  const first = await openOffice({ dataFolder: folder })
  offices.push(first)
  const { recoveryCode } = await first.call('office.setUp', { ...SET_UP, passphrase: PASSPHRASE })
  await startRun(first)
  const { backup } = await first.call('backup.make', {})
  const file = backupFile(first, backup.name)

  const empty = temporaryFolder()
  places.push(empty)
  const second = await openOffice({ dataFolder: empty, ...(clock ?? {}) })
  offices.push(second)
  const given = { file, code: recoveryCode, name: SET_UP.person.name, passphrase: 'another seven rivers' }
  const mistyped = recoveryCode.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'))
  expect(await second.refused('backup.restoreHere', { ...given, code: mistyped })).toMatchObject({
    code: 'recoveryCodeWrong',
  })
  expect(await second.refused('backup.restoreHere', { ...given, name: '无此人' })).toMatchObject({
    code: 'notFound',
  })
  expect(await second.refused('backup.restoreHere', { ...given, passphrase: 'short' })).toMatchObject({
    code: 'passphraseWeak',
  })
  expect(
    await second.refused('backup.restoreHere', { ...given, file: join(empty, 'none.qcb') }),
  ).toMatchObject({
    code: 'notFound',
  })
  expect(await status(second)).toMatchObject({ state: 'empty' })
  const made = await second.call('backup.restoreHere', given)
  expect(made.recoveryCode).not.toBe(recoveryCode)
  expect(await status(second)).toMatchObject({ state: 'locked' })
  await signIn(second, SET_UP.person.name, given.passphrase)
  expect(await runs(second)).toBe(1)
  expect(
    await second.refused('session.signIn', { name: SET_UP.person.name, passphrase: PASSPHRASE }),
  ).toMatchObject({
    code: 'signInRefused',
  })
  await second.call('session.lock', {})
  const again = { code: made.recoveryCode, name: SET_UP.person.name, passphrase: 'third seven rivers' }
  await second.call('session.recover', again)
  expect(await second.refused('backup.restoreHere', given)).toMatchObject({ code: 'alreadySetUp' })
})

const damages: readonly (readonly [string, (folder: string) => void])[] = [
  [
    'records cut short',
    (folder) =>
      writeFileSync(join(folder, 'office.db'), readFileSync(join(folder, 'office.db')).subarray(0, 9_000)),
  ],
  ['records empty', (folder) => writeFileSync(join(folder, 'office.db'), '')],
  ['records gone', (folder) => rmSync(join(folder, 'office.db'))],
  ['records not ours', (folder) => writeFileSync(join(folder, 'office.db'), Buffer.alloc(40_000, 7))],
  ['keyring gone', (folder) => rmSync(join(folder, 'office.keyring'))],
  ['keyring damaged', (folder) => writeFileSync(join(folder, 'office.keyring'), '{"format":')],
]
test.each(damages)(
  '%s: the backups are offered, and one is put back with the passphrase',
  async (_what, damage) => {
    const { office: first } = keep(await officeWithPaper())
    const { backup } = await first.call('backup.make', {})
    await first.close()
    damage(first.folder)
    const set = Object.fromEntries(
      readdirSync(first.folder)
        .filter((name) => name.startsWith('office.'))
        .map((name) => [name, readFileSync(join(first.folder, name))]),
    )
    const office = await opened(first.folder)
    expect(await status(office)).toMatchObject({ state: 'damaged', trouble: 'damaged', office: null })
    expect((await office.call('backup.list', {})).backups).toEqual([backup])
    expect(await office.refused('office.setUp', { ...SET_UP, passphrase: PASSPHRASE })).toMatchObject({
      code: 'damaged',
    })
    expect(await office.refused('session.signIn', { name: '李婷', passphrase: PASSPHRASE })).toMatchObject({
      code: 'damaged',
    })
    const wrong = { name: backup.name, where: 'own', passphrase: 'not this one at all' }
    expect(await office.refused('backup.restore', wrong)).toMatchObject({ code: 'signInRefused' })
    await office.call('backup.restore', { name: backup.name, where: 'own', passphrase: PASSPHRASE })
    expect(await status(office)).toMatchObject({ state: 'locked' })
    await signIn(office)
    expect(await runs(office)).toBe(1)
    const [aside = ''] = readdirSync(join(first.folder, 'quarantine'))
    for (const [name, bytes] of Object.entries(set)) {
      const kept = join(first.folder, 'quarantine', aside, name)
      if (name === 'office.db' && bytes.length === 0) continue
      expect(readFileSync(kept).equals(bytes)).toBe(true)
    }
  },
)

test.each([
  ['what is remembered of the keyring', "update meta set value = zeroblob(200) where name = 'keyring_seen'"],
])('damage to %s that shows only at the door leads to the backups too', async (_what, sql) => {
  const { office: first } = keep(await officeWithPaper())
  const { backup } = await first.call('backup.make', {})
  await first.close()
  withRaw(first.folder, (raw) => raw.exec(sql))
  const office = await opened(first.folder)
  expect(await status(office)).toMatchObject({ state: 'locked' })
  await office.ask('session.signIn', { name: SET_UP.person.name, passphrase: PASSPHRASE })
  expect(await status(office)).toMatchObject({ state: 'damaged', trouble: 'damaged' })
  expect((await office.call('backup.list', {})).backups).toEqual([backup])
  await office.call('backup.restore', { name: backup.name, where: 'own', passphrase: PASSPHRASE })
  await signIn(office)
  expect(await runs(office)).toBe(1)
})

test('only a manager puts a backup back where no office is open', async () => {
  const { office: first } = keep(await officeWithPaper())
  const { personId } = await first.call('people.add', {
    commandId: newId(),
    person: { name: '钱二', title: '', roles: ['ae'] },
  })
  await first.call('account.create', { personId, passphrase: 'seven quiet rivers' })
  const { backup } = await first.call('backup.make', {})
  await first.close()
  rmSync(join(first.folder, 'office.db'))
  const office = await opened(first.folder)
  const asked = { name: backup.name, where: 'own', passphrase: 'seven quiet rivers' }
  expect(await office.refused('backup.restore', asked)).toMatchObject({ code: 'notAllowed' })
  expect(await status(office)).toMatchObject({ state: 'damaged' })
})

const rehearsals = process.env['QC_SOAK'] ? 50 : 5
test(
  `${rehearsals} rehearsed restores are equal row by row`,
  async () => {
    const { office } = keep(await officeWithPaper())
    for (let turn = 0; turn < rehearsals; turn += 1) {
      await startRun(office, `项目 ${turn}`)
      office.clock.advance(1)
      const { backup } = await office.call('backup.make', {})
      await office.close()
      const before = contentOf(office.folder)
      expect(Object.keys(before).length).toBeGreaterThan(10)
      rmSync(join(office.folder, 'office.db'))
      const rescue = await opened(office.folder)
      await rescue.call('backup.restore', { name: backup.name, where: 'own', passphrase: PASSPHRASE })
      await rescue.close()
      expect(contentOf(office.folder)).toEqual(before)
      const next = await opened(office.folder)
      await signIn(next)
      Object.assign(office, next)
    }
  },
  20 * 60_000,
)

test('no planted word is in a backup', async () => {
  const words = ['PLANTED-NAME-9381', '埋下的字句甲乙丙', '项目暗号七七七']
  const { office } = keep(await officeWithPaper())
  for (const word of words) await startRun(office, word)
  const { backup } = await office.call('backup.make', {})
  const bytes = readFileSync(backupFile(office, backup.name))
  for (const word of [...words, SET_UP.person.name, SET_UP.office.name, PASSPHRASE]) {
    expect(bytes.includes(word)).toBe(false)
    expect(bytes.includes(Buffer.from(word, 'utf16le'))).toBe(false)
  }
  expect(blobsIn(office.folder)).toHaveLength(1)
})
