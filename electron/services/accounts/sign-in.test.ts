import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keyringPath } from '../storage/office-file.ts'
import {
  discard,
  fakeWatch,
  newId,
  openOffice,
  PASSPHRASE,
  reopen,
  SET_UP,
  setUp,
  signIn,
  type TestOffice,
} from '../test-support/office.ts'

let office: TestOffice
const NAME = SET_UP.person.name
const wrong = (name = NAME, passphrase = 'nobody knows this one') => ({ name, passphrase })
const status = () => office.call('office.status', {})

beforeEach(async () => {
  office = await openOffice()
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

test('an office is empty, then open, then locked, and opens again by name and passphrase', async () => {
  expect(await status()).toMatchObject({ state: 'empty', me: null, office: null })
  expect(await office.refused('session.signIn', wrong())).toMatchObject({ code: 'notSetUp' })
  const personId = await setUp(office)
  const open = await status()
  expect(open).toMatchObject({
    state: 'open',
    me: { id: personId },
    office: SET_UP.office,
    locksInSeconds: 300,
  })
  await office.call('session.lock', {})
  const shut = {
    state: 'locked',
    me: null,
    office: null,
    settings: null,
    draftKey: null,
    locksInSeconds: null,
  }
  expect(await status()).toMatchObject({ ...shut, zone: SET_UP.zone, language: SET_UP.language })
  expect(await office.refused('run.list', { offset: 0, count: 1 })).toMatchObject({ code: 'locked' })
  expect(await signIn(office)).toBe(personId)
  expect(await status()).toEqual({ ...open, now: expect.any(String) })
})

test.each([' 李 婷 ', '李婷', '李\u200b婷'])('the name may be typed as %j', async (name) => {
  const personId = await setUp(office)
  await office.call('session.lock', {})
  expect(await signIn(office, name)).toBe(personId)
})

test('a wrong name and a wrong passphrase get the same answer, and the same wait for each name', async () => {
  await setUp(office)
  await office.call('session.lock', {})
  const tries = async (name: string) => {
    const faults = []
    for (let count = 0; count < 5; count += 1)
      faults.push(await office.refused('session.signIn', wrong(name)))
    return faults
  }
  const known = await tries(NAME)
  expect(known.map(({ code, params }) => [code, params['wait']])).toEqual([
    ...Array.from({ length: 4 }, () => ['signInRefused', 0]),
    ['signInRefused', 1],
  ])
  expect(await tries('不存在的人')).toEqual(known)
  // Another unknown name starts at the beginning too: a wait would tell that there is nobody of that name.
  expect(await tries('另一个人')).toEqual(known)
})

test('the sixth guess waits, and the right one clears the count', async () => {
  await office.close()
  const watch = fakeWatch()
  office = await openOffice({ dataFolder: office.folder, watch })
  await setUp(office)
  for (let count = 0; count < 5; count += 1) await office.refused('session.signIn', wrong())
  let done = false
  const sixth = signIn(office).then(() => {
    done = true
  })
  watch.pass(999)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(done).toBe(false)
  watch.pass(1)
  await sixth
  expect(await office.refused('session.signIn', wrong())).toMatchObject({ params: { wait: 0 } })
})

test('failed tries are noted at the next right one, without names', async () => {
  await setUp(office)
  await office.call('session.lock', {})
  for (const name of [NAME, '甲', '乙']) await office.refused('session.signIn', wrong(name))
  await signIn(office)
  await office.call('session.lock', {})
  await signIn(office)
  await office.close()
  const { openRecords } = await import('../test-support/records.ts')
  const { journal, file } = await openRecords(office.folder)
  const acts = journal
    .stream('audit')
    .map(({ type, body }) => type === 'audit.noted' && [body.act, body.count])
  file.close()
  expect(acts).toEqual([
    ['signedIn', null],
    ['locked', null],
    ['signInFailed', 3],
    ['signedIn', null],
    ['locked', null],
    ['signedIn', null],
  ])
})

test('two people share a name: each comes in with their own passphrase', async () => {
  const first = await setUp(office)
  const person = { name: NAME, title: '', roles: ['ae' as const] }
  const { personId } = await office.call('people.add', { commandId: newId(), person })
  await office.call('account.create', { personId, passphrase: 'another long river 八' })
  expect(await signIn(office, NAME, 'another long river 八')).toBe(personId)
  expect((await status()).me?.id).toBe(personId)
  expect(await signIn(office)).toBe(first)
})

test('whoever signs in takes the place of who sat there', async () => {
  await setUp(office)
  const person = { name: '何远帆', title: '', roles: ['am' as const] }
  const { personId } = await office.call('people.add', { commandId: newId(), person })
  await office.call('account.create', { personId, passphrase: 'another long river 八' })
  const draftKey = (await status()).draftKey
  await signIn(office, '何远帆', 'another long river 八')
  expect(await status()).toMatchObject({ me: { id: personId }, draftKey })
  expect(await office.refused('people.add', { commandId: newId(), person })).toMatchObject({
    code: 'notAllowed',
  })
})

test('no name stands in the table of accounts, and a restart asks for the passphrase', async () => {
  await setUp(office)
  await office.close()
  office = await openOffice({ dataFolder: office.folder })
  expect(await status()).toMatchObject({ state: 'locked', me: null })
  office = await reopen(office)
  expect((await status()).state).toBe('open')
})

test('in earnest a passphrase costs scrypt 2^17 · 8 · 1, and a cheaper slot is raised when it opens', async () => {
  const costs = () =>
    (
      JSON.parse(readFileSync(keyringPath(office.folder), 'utf8')) as { slots: { cost: unknown }[] }
    ).slots.map(({ cost }) => cost)
  await setUp(office)
  const cheap = { N: 16, r: 1, p: 1 }
  expect(costs()).toEqual([cheap, cheap])
  await office.close()
  const { openServices } = await import('../index.ts')
  const services = await openServices({ dataFolder: office.folder })
  const since = performance.now()
  const input = { name: NAME, passphrase: PASSPHRASE }
  expect(await services.dispatch('session.signIn', input)).toMatchObject({ ok: true })
  await services.dispatch('session.lock', {})
  expect(await services.dispatch('session.signIn', input)).toMatchObject({ ok: true })
  expect(performance.now() - since).toBeGreaterThan(150)
  await services.close()
  expect(costs()).toEqual([{ N: 2 ** 17, r: 8, p: 1 }, cheap])
  office = await openOffice({ dataFolder: office.folder })
})
