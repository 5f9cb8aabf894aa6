import { afterEach, beforeEach, expect, test } from 'vitest'
import type { DayChange } from '../../../shared/values/office-calendar.ts'
import {
  contactAnswers,
  discard,
  issueContact,
  newId,
  officeWithRun,
  openDraft,
  reopen,
  type TestOffice,
} from '../test-support/office.ts'

let office: TestOffice
let runId: string
beforeEach(async () => ({ office, runId } = await officeWithRun()))
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const change = (...changes: DayChange[]) => office.call('calendar.change', { commandId: newId(), changes })
const free = (day: string): DayChange => ({ day, mark: 'free', name: '厂庆' })
const calendar = async () => (await office.call('run.get', { runId })).context.calendar
const days = async () => (await office.call('calendar.get', {})).days

async function defer(deferOverHolidays: boolean) {
  const { office: facts, settings } = await office.call('office.status', {})
  if (!facts || !settings) throw new Error('not signed in')
  await office.call('office.change', {
    commandId: newId(),
    office: facts,
    settings: { ...settings, deferOverHolidays },
  })
}

async function draftEnded(end: string): Promise<() => Promise<string | undefined>> {
  const draft = await openDraft(office, runId)
  await office.call('draft.checkpoint', {
    commandId: newId(),
    draftId: draft.id,
    rev: draft.rev,
    answers: { ...draft.answers, ...contactAnswers(end) },
    page: null,
  })
  return async () => (await office.call('draft.get', { draftId: draft.id })).clock?.dueAt
}

test('a day the office decides counts in every form, and is given back', async () => {
  expect((await calendar()).holidays).not.toContain('2026-09-03')
  await change(free('2026-09-03'), { day: '2026-09-05', mark: 'worked', name: '' })
  expect(await calendar()).toMatchObject({
    holidays: expect.arrayContaining(['2026-09-03', '2026-10-01']),
    makeupWorkdays: expect.arrayContaining(['2026-09-05', '2026-09-20']),
  })
  await change({ day: '2026-09-03', mark: null, name: '' }, { day: '2026-10-01', mark: 'usual', name: '' })
  expect((await calendar()).holidays).not.toContain('2026-09-03')
  expect((await calendar()).holidays).not.toContain('2026-10-01')
  office = await reopen(office)
  expect(await days()).toEqual([
    { day: '2026-09-05', mark: 'worked', name: '' },
    { day: '2026-10-01', mark: 'usual', name: '' },
  ])
})

test('limits that still run move with the calendar and with the rule; the draft keeps its revision', async () => {
  const due = await draftEnded('2026-09-02T09:00:00+08:00')
  expect(await due()).toBe('2026-09-03T09:00:00+08:00')
  await change(free('2026-09-03'))
  expect(await due()).toBe('2026-09-03T09:00:00+08:00')
  await defer(true)
  expect(await due()).toBe('2026-09-04T10:00:00+08:00')
  await change(free('2026-09-04'))
  // Friday free as well, then a weekend.
  expect(await due()).toBe('2026-09-07T10:00:00+08:00')
  await change({ day: '2026-09-03', mark: null, name: '' })
  expect(await due()).toBe('2026-09-03T09:00:00+08:00')
})

test('until when a reply is asked for counts by the calendar of its day, and stays', async () => {
  await change(free('2026-09-03'))
  const { documentId } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  const replyDue = async () => {
    const { context } = await office.call('run.get', { runId })
    return context.documents.find((one) => one.id === documentId)?.answers['feedback_due_at']
  }
  expect(await replyDue()).toBe('2026-09-07T10:00:00+08:00')
  await change(free('2026-09-04'), free('2026-09-07'))
  expect(await replyDue()).toBe('2026-09-07T10:00:00+08:00')
})

test('what is no day, no mark or too much at once is refused', async () => {
  const refused = async (changes: unknown) =>
    (await office.refused('calendar.change', { commandId: newId(), changes })).code
  expect(await refused([{ day: '2026-02-30', mark: 'free', name: '' }])).toBe('badInput')
  expect(await refused([{ day: '2026-02-03', mark: 'maybe', name: '' }])).toBe('badInput')
  expect(await refused([])).toBe('badInput')
  expect(await refused(Array.from({ length: 401 }, () => free('2026-02-03')))).toBe('badInput')
  expect(await days()).toEqual([])
})
