import { copyFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openWithPassphrase, parseKeyring } from '../keyring/index.ts'
import { verifyOffice } from '../maintenance.ts'
import { keyringPath } from '../storage/office-file.ts'
import { withRaw } from '../storage/testing/raw.ts'
import { openVault } from '../storage/vault.ts'
import {
  contactAnswers,
  discard,
  issueContact,
  newId,
  openDraft,
  openOffice,
  PASSPHRASE,
  reopen,
  SET_UP,
  setUp,
  signIn,
  startRun,
  type TestOffice,
  temporaryFolder,
} from '../test-support/office.ts'

let office: TestOffice
let me: string
let leaver: string
const LEAVER = { name: '何远帆', passphrase: 'another long river 八' }
const ring = () => keyringPath(office.folder)

beforeEach(async () => {
  office = await openOffice()
  me = await setUp(office)
  leaver = await addPerson(LEAVER.name)
  await office.call('account.create', { personId: leaver, passphrase: LEAVER.passphrase })
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

async function addPerson(name: string, roles: ('ae' | 'manager')[] = ['ae']): Promise<string> {
  return (await office.call('people.add', { commandId: newId(), person: { name, title: '', roles } }))
    .personId
}
const find = async (text: string) => (await office.call('search.find', { text, offset: 0, count: 20 })).total
const close = (personId: string, passphrase = PASSPHRASE) => ({ personId, passphrase })
const accountOf = async (personId: string) =>
  (await office.call('people.accounts', {})).accounts.find((one) => one.personId === personId)

describe('somebody leaves', () => {
  test('their old keyring and keys open nothing that was written afterwards', async () => {
    const runId = await startRun(office, '走之前的项目')
    await issueContact(office, runId, '2026-09-02T08:00:00+08:00')
    const file = parseKeyring(readFileSync(ring(), 'utf8'))
    if (typeof file === 'string') throw new Error(file)
    const opened = await openWithPassphrase(file, leaver, LEAVER.passphrase)
    if (opened === null || opened === 'tampered') throw new Error('the leaver had keys')
    const before = rows()

    await office.call('account.close', close(leaver))
    await startRun(office, '走之后的项目')
    const vault = openVault(opened.keys as Map<number, Buffer>)
    const after = rows().filter(({ id }) => !before.some((one) => one.id === id))
    expect(before.every(({ id, body }) => vault.open('event', id, 0, body).length > 0)).toBe(true)
    expect(after.length).toBeGreaterThan(1)
    for (const { id, body } of after) expect(() => vault.open('event', id, 0, body)).toThrow()
    await office.call('session.lock', {})
    expect(await office.refused('session.signIn', LEAVER)).toMatchObject({ code: 'signInRefused' })
  })

  test('the others read everything, old and new, and search and numbers go on', async () => {
    const runId = await startRun(office, '走之前的项目')
    const old = await issueContact(office, runId, '2026-09-02T08:00:00+08:00')
    const draft = await openDraft(office, runId)
    const sent = {
      commandId: newId(),
      workflow: 'ae',
      name: '重发的命令',
      client: { ...CLIENT_OF, short: 'ZZ' },
    }
    const started = await office.call('run.start', sent)
    const found = [await find('之前'), await find('绿色')]
    const grams = gramsOf()
    await office.call('account.close', close(leaver))
    for (const _again of [1, 2]) {
      expect([await find('之前'), await find('绿色')]).toEqual(found)
      expect((await office.call('document.get', { documentId: old.documentId })).document.number).toBe(
        old.number,
      )
      expect((await office.call('draft.get', { draftId: draft.id })).id).toBe(draft.id)
      expect(await office.call('run.start', sent)).toEqual(started)
      office = await reopen(office)
    }
    const next = await issueContact(office, runId, '2026-09-02T09:00:00+08:00', { is_opening: false })
    expect([old.number, next.number]).toEqual(['MR-20260902-01', 'MR-20260902-02'])
    expect(await find('之前')).toBeGreaterThan(0)
    // Not one digest of the old index is left to be recognised.
    expect(gramsOf().filter((gram) => grams.includes(gram))).toEqual([])
    await office.close()
    const who = { name: SET_UP.person.name, passphrase: PASSPHRASE }
    expect(await verifyOffice(office.folder, who)).toMatchObject({ ok: true })
    office = await reopen(office)
  })

  test('the last manager stays, and nobody closes their own account', async () => {
    expect(await office.refused('account.close', close(me))).toMatchObject({ code: 'lastManager' })
    const second = await addPerson('第二位经理', ['manager'])
    expect(await office.refused('account.close', close(me))).toMatchObject({ code: 'lastManager' })
    await office.call('account.create', { personId: second, passphrase: 'a third long river 九' })
    expect(await office.refused('account.close', close(me))).toMatchObject({ code: 'notAllowed' })
    await office.call('people.change', { commandId: newId(), personId: me, ...SET_UP.person, roles: [] })
    await signIn(office, '第二位经理', 'a third long river 九')
    const change = { commandId: newId(), personId: second, name: '第二位经理', title: '', roles: ['ae'] }
    expect(await office.refused('people.change', change)).toMatchObject({ code: 'lastManager' })
    await office.call('account.close', close(me, 'a third long river 九'))
    expect(await accountOf(me)).toMatchObject({ hasAccount: false, left: true })
  })

  test('a wrong passphrase closes nothing, and who has no account leaves without a new key', async () => {
    expect(await office.refused('account.close', close(leaver, 'not this one at all'))).toMatchObject({
      code: 'signInRefused',
    })
    expect(await accountOf(leaver)).toMatchObject({ hasAccount: true, left: false })
    const guest = await addPerson('没有账号的人')
    const before = readFileSync(ring(), 'utf8')
    await office.call('account.close', close(guest))
    expect(await accountOf(guest)).toMatchObject({ hasAccount: false, left: true })
    expect(readFileSync(ring(), 'utf8')).toBe(before)
  })

  test('who comes back gets another account, with the keys of today', async () => {
    await office.call('account.close', close(leaver))
    await office.call('account.create', { personId: leaver, passphrase: 'welcome back 回来了' })
    await startRun(office, '回来之后')
    await signIn(office, LEAVER.name, 'welcome back 回来了')
    expect(await find('回来')).toBe(1)
  })

  test('their deputies end', async () => {
    const days = { from: '2026-09-01', to: '2026-09-30' }
    const set = (personId: string, deputy: string) =>
      office.call('people.setDeputy', { commandId: newId(), personId, deputy: { personId: deputy, ...days } })
    await set(me, leaver)
    await set(leaver, me)
    expect((await accountOf(me))?.deputy).toEqual({ personId: leaver, ...days })
    await office.call('account.close', close(leaver))
    expect([(await accountOf(me))?.deputy, (await accountOf(leaver))?.deputy]).toEqual([null, null])
  })
})

const CLIENT_OF = { name: '另一位客户', short: 'LY', address: '', contacts: [] }

interface BodyRow {
  readonly id: string
  readonly body: Uint8Array
}
/** Read beside the open office, as somebody who carries the file away would. */
function copied<T>(work: (folder: string) => T): T {
  const folder = temporaryFolder()
  cpSync(office.folder, folder, { recursive: true })
  try {
    return work(folder)
  } finally {
    discard(folder)
  }
}
const rows = () =>
  copied((folder) =>
    withRaw(folder, (raw) => raw.prepare('select id, body from event').all()),
  ) as unknown as BodyRow[]
const gramsOf = () =>
  copied((folder) =>
    withRaw(folder, (raw) => raw.prepare('select distinct hex(gram) as gram from search_gram').all()),
  ).map(({ gram }) => String(gram))

describe('passphrases and the recovery code', () => {
  test('a changed passphrase lets in, the old one no longer', async () => {
    const change = { old: PASSPHRASE, next: '换了一句更长的口令一二三' }
    expect(
      await office.refused('account.changePassphrase', { ...change, old: 'wrong wrong wrong' }),
    ).toMatchObject({
      code: 'signInRefused',
    })
    await office.call('account.changePassphrase', change)
    await office.call('session.lock', {})
    expect(await office.refused('session.signIn', { name: '李婷', passphrase: PASSPHRASE })).toMatchObject({
      code: 'signInRefused',
    })
    await signIn(office, '李婷', change.next)
    await office.call('account.changePassphrase', { old: change.next, next: PASSPHRASE })
  })

  test.each([
    ['短了', 'tooShort'],
    ['password2024', 'common'],
    ['x'.repeat(129), 'tooLong'],
    ['我们启明广告有限公司的口令', 'containsName'],
  ])('%j is refused as %s', async (next, problem) => {
    const fault = await office.refused('account.changePassphrase', { old: PASSPHRASE, next })
    expect(fault).toMatchObject({ code: 'passphraseWeak', params: { problem } })
  })

  test('the printed code lets in whoever forgot, once, and is replaced', async () => {
    const { recoveryCode } = await office.call('recovery.renew', { passphrase: PASSPHRASE })
    await office.call('session.lock', {})
    const next = '想起来要写在纸上才行呀'
    const asked = { code: recoveryCode, name: LEAVER.name, passphrase: next }
    const typo = { ...asked, code: recoveryCode.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }
    expect(await office.refused('session.recover', typo)).toMatchObject({
      code: 'recoveryCodeWrong',
      params: { group: 7 },
    })
    expect(await office.refused('session.recover', { ...asked, name: '没有这个人' })).toMatchObject({
      code: 'notFound',
    })
    expect(await office.refused('session.recover', { ...asked, passphrase: '短' })).toMatchObject({
      code: 'passphraseWeak',
    })
    const done = await office.call('session.recover', { ...asked, code: recoveryCode.toLowerCase() })
    expect(done.personId).toBe(leaver)
    expect((await office.call('office.status', {})).me?.id).toBe(leaver)
    await office.call('session.lock', {})
    expect(await office.refused('session.recover', asked)).toMatchObject({ code: 'recoveryCodeWrong' })
    await signIn(office, LEAVER.name, next)
    await signIn(office)
  })
})

describe('the keyring file', () => {
  test('an older one put back is refused, with the old passphrase and for who has left', async () => {
    copyFileSync(ring(), `${ring()}.old`)
    await office.call('account.changePassphrase', { old: PASSPHRASE, next: '换了一句更长的口令一二三' })
    const newer = readFileSync(ring())
    office = await putBack()
    const old = { name: '李婷', passphrase: PASSPHRASE }
    expect(await office.refused('session.signIn', old)).toMatchObject({ code: 'damaged' })
    // Nobody is let in, and the backups are within reach (backup/reopening.ts).
    expect((await office.call('office.status', {})).state).toBe('damaged')
    await office.close()
    writeFileSync(ring(), newer)
    office = await openOffice({ dataFolder: office.folder })
    await signIn(office, '李婷', '换了一句更长的口令一二三')
    await office.call('account.close', close(leaver, '换了一句更长的口令一二三'))
    office = await putBack()
    expect(await office.refused('session.signIn', LEAVER)).toMatchObject({ code: 'signInRefused' })
    // Nor when the records are made to say that they never left.
    await office.close()
    withRaw(office.folder, (raw) => raw.exec("update account set state = 'open'"))
    office = await openOffice({ dataFolder: office.folder })
    expect(await office.refused('session.signIn', LEAVER)).toMatchObject({ code: 'damaged' })
  })

  async function putBack(): Promise<TestOffice> {
    await office.close()
    copyFileSync(`${ring()}.old`, ring())
    return openOffice({ dataFolder: office.folder })
  }

  test('a crash after the keyring was written and before the records is made good at the next sign-in', async () => {
    const runId = await startRun(office, '断电之前')
    await office.close()
    const before = temporaryFolder()
    cpSync(office.folder, before, { recursive: true })
    office = await openOffice({ dataFolder: office.folder })
    await signIn(office)
    await office.call('account.close', close(leaver))
    await office.close()
    // The new keyring with the records of before.
    copyFileSync(ring(), keyringPath(before))
    discard(office.folder)
    office = await openOffice({ dataFolder: before })
    await signIn(office)
    expect(await accountOf(leaver)).toMatchObject({ hasAccount: false, left: true })
    expect(await find('断电')).toBe(1)
    await issueContact(
      office,
      runId,
      '2026-09-02T09:00:00+08:00',
      contactAnswers('2026-09-02T09:00:00+08:00'),
    )
    expect(await office.refused('session.signIn', LEAVER)).toMatchObject({ code: 'signInRefused' })
  })
})
