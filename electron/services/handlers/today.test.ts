import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  contactAnswers,
  discard,
  issueContact,
  newId,
  officeWithRun,
  openDraft,
  startRun,
  type TestOffice,
} from '../test-support/office.ts'

let office: TestOffice
let runId: string

beforeEach(async () => {
  ;({ office, runId } = await officeWithRun())
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const today = () => office.call('today.get', {})
/** The writer's own signature waits beside each of them; a test of its own says so. */
const rules = async () =>
  (await today()).items
    .filter(({ rule }) => rule !== 'signature')
    .map(({ rule, state }) => `${rule} ${state}`)

test('an issued record waits for its writer’s signature', async () => {
  const { documentId } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  const { items } = await today()
  expect(items.at(-1)).toMatchObject({ rule: 'signature', state: 'none', dueAt: null, documentId })
})

async function draftEnding(end: string, run = runId) {
  const { id } = await openDraft(office, run)
  const answers = contactAnswers(end) as { [key: string]: string }
  await office.call('draft.checkpoint', { commandId: newId(), draftId: id, rev: 0, answers, page: null })
  return id
}

test('a run without any contact asks for the first', async () => {
  const { items, counts, runs } = await today()
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    rule: 'firstContact',
    state: 'none',
    dueAt: null,
    clause: 1,
    runId,
    number: null,
  })
  expect(counts).toEqual({ late: 0, within24h: 0, awaitingReply: 0, running: 1 })
  expect(runs.map((run) => run.id)).toEqual([runId])
})

test('a draft without a contact’s end is work begun', async () => {
  await openDraft(office, runId)
  expect(await rules()).toEqual(['openDraft none'])
})

describe('a contact that ended has 24 hours', () => {
  test.each([
    ['2026-09-02T22:29:59+08:00', 'green'],
    ['2026-09-02T22:30:00+08:00', 'amber'],
    ['2026-09-03T06:29:59+08:00', 'amber'],
    ['2026-09-03T06:30:00+08:00', 'red'],
    ['2026-09-03T10:30:00+08:00', 'red'],
    ['2026-09-03T10:30:01+08:00', 'late'],
  ])('at %s it is %s', async (now, state) => {
    office.clock.set('2026-09-02T11:00:00+08:00')
    const id = await draftEnding('2026-09-02T10:30:00+08:00')
    office.clock.set(now)
    const { items, counts } = await today()
    expect(items[0]).toMatchObject({
      rule: 'issueRecord',
      state,
      dueAt: '2026-09-03T10:30:00+08:00',
      clause: 8,
      draftId: id,
    })
    expect([counts.late, counts.within24h]).toEqual(state === 'late' ? [1, 0] : [0, 1])
  })
})

test('a reply that did not come by its time is overdue; counting starts at once', async () => {
  await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  expect(await rules()).toEqual([])
  expect((await today()).counts.awaitingReply).toBe(1)
  office.clock.set('2026-09-04T10:00:00+08:00')
  expect(await rules()).toEqual([])
  office.clock.advance(1)
  expect((await today()).items[0]).toMatchObject({
    rule: 'replyOverdue',
    state: 'late',
    dueAt: '2026-09-04T10:00:00+08:00',
    number: 'MR-20260902-01',
  })
})

describe('a planned contact', () => {
  beforeEach(() =>
    issueContact(office, runId, '2026-09-02T09:00:00+08:00', {
      next_meeting_at: '2026-09-04T09:00:00+08:00',
    }),
  )

  test.each([
    ['2026-09-03T08:59:59+08:00', 'none'],
    ['2026-09-03T09:00:00+08:00', 'green'],
    ['2026-09-03T21:00:00+08:00', 'amber'],
    ['2026-09-04T05:00:00+08:00', 'red'],
    ['2026-09-04T09:00:01+08:00', 'late'],
  ])('at %s is %s', async (now, state) => {
    office.clock.set(now)
    expect(await rules()).toEqual([`plannedContact ${state}`])
  })

  test('is done with once a later contact is being written, and once it is issued', async () => {
    office.clock.set('2026-09-04T10:00:00+08:00')
    await draftEnding('2026-09-04T09:30:00+08:00')
    expect(await rules()).toEqual(['issueRecord green'])
    await issueContact(office, runId, '2026-09-04T09:30:00+08:00', { is_opening: false })
    expect((await rules()).filter((rule) => rule.startsWith('planned'))).toEqual([])
  })

  test('is not forgotten for a record of an earlier contact', async () => {
    await issueContact(office, runId, '2026-09-01T11:00:00+08:00', { is_opening: false })
    expect(await rules()).toEqual(['plannedContact none'])
  })
})

test('the longest overdue comes first, then what is due next, then what has no limit', async () => {
  office.clock.set('2026-09-04T12:00:00+08:00')
  const runs = [
    runId,
    await startRun(office, '二'),
    await startRun(office, '三'),
    await startRun(office, '四'),
  ]
  const ends = ['2026-09-04T11:00:00+08:00', '2026-09-02T08:00:00+08:00', '2026-09-01T08:00:00+08:00']
  for (const [index, end] of ends.entries()) await draftEnding(end, runs[index])
  const { items } = await today()
  expect(items.map((item) => item.runId)).toEqual([runs[2], runs[1], runs[0], runs[3]])
})

test('an overdue reply has a text to send, in the language of its record', async () => {
  const { number } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  office.clock.set('2026-09-08T10:00:00+08:00')
  const late = (await today()).items.find((item) => item.rule === 'replyOverdue')
  expect(late?.notice?.to).toBe('王芳')
  expect(late?.notice?.text).toMatch(new RegExp(`^王芳，您好：.*春季新品推广.*${number}.*李婷`, 's'))
  expect((await today()).items.filter((item) => item.rule === 'signature' && item.notice)).toEqual([])
})
