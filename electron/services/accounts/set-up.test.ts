import { readdirSync, readFileSync } from 'node:fs'
import { afterEach, expect, test } from 'vitest'
import { keyringPath } from '../storage/office-file.ts'
import {
  discard,
  fakeIds,
  openOffice,
  PASSPHRASE,
  reopen,
  SET_UP,
  setUp,
  type TestOffice,
} from '../test-support/office.ts'

let office: TestOffice
afterEach(async () => {
  await office.close()
  discard(office.folder)
})
const facts = { ...SET_UP, passphrase: PASSPHRASE }

test('the recovery code is said once and stands nowhere', async () => {
  office = await openOffice()
  const { recoveryCode } = await office.call('office.setUp', facts)
  expect(recoveryCode).toMatch(/^([0-9A-Z]{5}-){6}[0-9A-Z]{5}$/)
  await office.close()
  for (const name of readdirSync(office.folder).filter((one) => one.startsWith('office.')))
    expect([name, readFileSync(`${office.folder}/${name}`).includes(recoveryCode)]).toEqual([name, false])
  office = await reopen(office)
})

test.each([
  ['太短', 'tooShort'],
  ['password2024', 'common'],
  ['李婷在启明广告有限公司', 'containsName'],
])('the passphrase %j founds nothing: %s', async (passphrase, problem) => {
  office = await openOffice()
  expect(await office.refused('office.setUp', { ...SET_UP, passphrase })).toMatchObject({
    code: 'passphraseWeak',
    params: { problem },
  })
  expect((await office.call('office.status', {})).state).toBe('empty')
})

test('128 characters of any script are allowed', async () => {
  office = await openOffice()
  const passphrase = Array.from({ length: 128 }, (_, index) =>
    String.fromCodePoint(0x20000 + index * 7),
  ).join('')
  await office.call('office.setUp', { ...SET_UP, passphrase })
  await office.call('session.lock', {})
  await office.call('session.signIn', { name: '李婷', passphrase })
})

test('a crash between the keyring and the records leaves an office to be set up; nothing is written over', async () => {
  const ids = fakeIds()
  let fails = true
  const next = () => {
    // The first id is the person's; the keyring is on the disk before the first event asks for the second.
    const id = ids.next()
    if (fails && id.endsWith('2')) throw new Error('power cut')
    return id
  }
  office = await openOffice({ ids: { next } })
  expect(await office.refused('office.setUp', facts)).toMatchObject({ code: 'internal' })
  const first = readFileSync(keyringPath(office.folder), 'utf8')
  await office.close()
  office = await openOffice({ dataFolder: office.folder })
  expect((await office.call('office.status', {})).state).toBe('empty')
  fails = false
  await setUp(office)
  office = await reopen(office)
  expect((await office.call('office.status', {})).state).toBe('open')
  const aside = readdirSync(office.folder).filter((name) => name.endsWith('.aside'))
  expect(aside.map((name) => readFileSync(`${office.folder}/${name}`, 'utf8'))).toEqual([first])
})

test('two at once: one founds', async () => {
  office = await openOffice()
  const replies = await Promise.all([office.ask('office.setUp', facts), office.ask('office.setUp', facts)])
  expect(replies.map((reply) => (reply.ok ? 'done' : reply.fault.code)).toSorted()).toEqual([
    'alreadySetUp',
    'done',
  ])
})
