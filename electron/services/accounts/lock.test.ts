import { afterEach, beforeEach, expect, test } from 'vitest'
import { CALL_NAMES, contract } from '../../../shared/contract/index.ts'
import { inputFor } from '../test-support/inputs.ts'
import {
  discard,
  type FakeWatch,
  fakeWatch,
  issueContact,
  openOffice,
  setUp,
  signIn,
  startRun,
  type TestOffice,
} from '../test-support/office.ts'
import { type Ask, fakeTypesetter, printed } from '../test-support/typesetter.ts'

let office: TestOffice
let watch: FakeWatch
const MINUTE = 60_000
const state = async () => (await office.call('office.status', {})).state

beforeEach(async () => {
  watch = fakeWatch()
  office = await openOffice({ watch })
  await setUp(office)
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

test('five minutes without a touch lock it, to the millisecond, by itself', async () => {
  watch.pass(5 * MINUTE - 1)
  expect(await state()).toBe('open')
  const told: string[][] = []
  office.services.onChange((topics) => told.push([...topics]))
  watch.pass(1)
  expect(told).toEqual([['office', 'session']])
  expect(await state()).toBe('locked')
})

test('asking is no touch; a touch begins the five minutes anew', async () => {
  watch.pass(4 * MINUTE)
  await office.call('today.get', {})
  expect((await office.call('office.status', {})).locksInSeconds).toBe(60)
  expect(await office.call('session.touch', {})).toEqual({ locksInSeconds: 300 })
  watch.pass(4 * MINUTE)
  expect(await state()).toBe('open')
  watch.pass(MINUTE)
  expect(await office.refused('session.touch', {})).toMatchObject({ code: 'locked' })
})

test('after eight hours it locks whatever is touched', async () => {
  for (let minutes = 0; minutes < 8 * 60 - 4; minutes += 4) {
    watch.pass(4 * MINUTE)
    await office.call('session.touch', {})
  }
  expect((await office.call('office.status', {})).locksInSeconds).toBe(240)
  watch.pass(4 * MINUTE)
  expect(await state()).toBe('locked')
})

test('a computer that slept wakes up locked; the clock on the wall has no say', async () => {
  office.clock.advance(60 * 24)
  watch.napFor(10_000)
  expect(await state()).toBe('open')
  watch.napFor(40_000)
  expect(await state()).toBe('locked')
})

test('locked, every call that is not for anyone answers locked, whatever it is asked', async () => {
  const runId = await startRun(office)
  const { documentId } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  await office.call('document.get', { documentId })
  await office.call('session.lock', {})
  for (const name of CALL_NAMES.filter((one) => contract[one].allow !== 'anyone')) {
    const fault = await office.refused(name, inputFor(name, { runId, documentId }))
    expect([name, fault.code]).toEqual([name, 'locked'])
  }
  const text = JSON.stringify(await office.call('office.status', {}))
  expect(text).not.toContain('李婷')
  expect(text).not.toContain('启明')
})

test('a preview under way when it locks is nobody’s to see', async () => {
  await office.close()
  let finish = () => {}
  const answer = (ask: Ask) =>
    new Promise<Awaited<ReturnType<typeof printed>>>((done) => {
      finish = () => void printed(ask).then(done)
    })
  office = await openOffice({
    watch,
    dataFolder: office.folder,
    startTypesetter: () => fakeTypesetter(answer),
  })
  await signIn(office)
  const runId = await startRun(office)
  const sheet = { draftId: runId, runId, form: 'client_meeting', answers: {}, language: 'zh-Hans' as const }
  const asked = office.refused('draft.preview', sheet)
  await new Promise((done) => setTimeout(done, 20))
  await office.call('session.lock', {})
  await signIn(office)
  finish()
  expect(await asked).toMatchObject({ code: 'locked' })
})
