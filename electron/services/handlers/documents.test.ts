import { afterEach, beforeEach, expect, test } from 'vitest'
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

const END = '2026-09-02T09:00:00+08:00'

async function submission(expectedVersion: number, more = {}) {
  const draft = await openDraft(office, runId)
  return {
    commandId: newId(),
    runId,
    expectedVersion,
    draftId: draft.id,
    revises: null,
    form: 'client_meeting',
    answers: { ...draft.answers, ...contactAnswers(END, more) },
    language: 'zh-Hans' as const,
  }
}

test('numbers count per prefix and day over all runs', async () => {
  const other = await startRun(office, '另一个')
  const numbers = []
  for (const id of [runId, other]) numbers.push((await issueContact(office, id, END)).number)
  numbers.push((await issueContact(office, runId, '2026-09-01T12:00:00+08:00', { is_opening: false })).number)
  expect(numbers).toEqual(['MR-20260902-01', 'MR-20260902-02', 'MR-20260901-01'])
})

test('codes of runs count per client and month', async () => {
  const start = async (short: string) => {
    const client = { name: '客户', short, address: '', contacts: [] }
    return (await office.call('run.start', { commandId: newId(), workflow: 'ae', name: '项', client })).code
  }
  expect([await start('QNM'), await start('ABC'), await start('QNM')]).toEqual([
    'QNM-2609-02',
    'ABC-2609-01',
    'QNM-2609-03',
  ])
  office.clock.set('2026-10-01T00:00:00+08:00')
  expect(await start('QNM')).toBe('QNM-2610-01')
})

test('issuing twice sends the same reply and makes one document', async () => {
  const command = await submission(1)
  const first = await office.call('form.submit', command)
  expect(await office.call('form.submit', command)).toEqual(first)
  expect((await office.call('document.list', { offset: 0, count: 10 })).total).toBe(1)
  const again = { ...command, commandId: newId(), expectedVersion: 2 }
  expect(await office.refused('form.submit', again)).toMatchObject({ code: 'draftIssued' })
})

test('a run that moved on is a conflict that says what happened', async () => {
  const command = await submission(1)
  const { number } = await issueContact(office, runId, END)
  const fault = await office.refused('form.submit', command)
  expect(fault).toMatchObject({ code: 'conflict', params: { expected: 1, current: 2 } })
  expect(fault.differs[0]?.theirs).toContain(number)
})

test('what is unfinished is refused with its places and leaves no trace', async () => {
  const command = await submission(1, { end_at: null })
  const fault = await office.refused('form.submit', command)
  expect(fault.problems).toContainEqual({ at: ['end_at'], code: 'required', params: {} })
  const { run, drafts } = await office.call('run.get', { runId })
  expect([run.version, drafts.length]).toEqual([1, 1])
})

test('the last document comes first, with its names', async () => {
  await issueContact(office, runId, END)
  await issueContact(office, runId, END, { is_opening: false, subject: '第二次' })
  const { total, documents } = await office.call('document.list', { offset: 0, count: 1 })
  expect(total).toBe(2)
  expect(documents).toHaveLength(1)
  expect(documents[0]).toMatchObject({
    headline: '第二次',
    runName: '春季新品推广',
    client: '青柠饮料有限公司',
    onTime: true,
  })
})

test('what is not there is not found', async () => {
  expect(await office.refused('document.get', { documentId: newId() })).toMatchObject({ code: 'notFound' })
  expect(await office.refused('document.pdf', { documentId: newId() })).toMatchObject({ code: 'notFound' })
  expect(await office.refused('run.get', { runId: newId() })).toMatchObject({ code: 'notFound' })
})

test('a client is offered once, as it was typed last', async () => {
  const client = { name: '青柠饮料有限公司', short: 'QNM', address: '新地址', contacts: [] }
  await office.call('run.start', { commandId: newId(), workflow: 'ae', name: '项', client })
  expect((await office.call('client.list', {})).clients).toEqual([client])
})
