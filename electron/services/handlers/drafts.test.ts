import { afterEach, beforeEach, expect, test } from 'vitest'
import { Superseded } from '../pdf/queue.ts'
import { withRaw } from '../storage/testing/raw.ts'
import {
  contactAnswers,
  discard,
  issueContact,
  newId,
  officeWithRun,
  openDraft,
  openOffice,
  signIn,
  startRun,
  type TestOffice,
} from '../test-support/office.ts'
import { type Ask, fakeTypesetter, printed } from '../test-support/typesetter.ts'

let office: TestOffice
let runId: string
let preview: (ask: Ask) => ReturnType<typeof printed>

beforeEach(async () => {
  preview = printed
  const startTypesetter = () => fakeTypesetter((ask) => preview(ask))
  ;({ office, runId } = await officeWithRun({ startTypesetter }))
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const keep = (draftId: string, rev: number, answers: object, page: string | null = null) => ({
  commandId: newId(),
  draftId,
  rev,
  answers: answers as { [key: string]: string },
  page,
})

test('opening one id twice is one draft', async () => {
  const draftId = newId()
  const first = await openDraft(office, runId, draftId)
  expect(await openDraft(office, runId, draftId)).toEqual(first)
  expect((await office.call('run.get', { runId })).drafts).toHaveLength(1)
  const other = await startRun(office, '另一个')
  const input = {
    commandId: newId(),
    draftId,
    runId: other,
    form: 'client_meeting',
    brief: false,
    revises: null,
  }
  expect(await office.refused('draft.open', input)).toMatchObject({ code: 'badInput' })
})

test('a checkpoint is kept with its page, and its clock runs from the contact’s end', async () => {
  const { id } = await openDraft(office, runId)
  await office.call('draft.checkpoint', keep(id, 0, contactAnswers('2026-09-02T09:30:00+08:00'), 'quick'))
  const draft = await office.call('draft.get', { draftId: id })
  expect(draft).toMatchObject({ rev: 1, page: 'quick', answers: { contact_mode: '电话' } })
  const clock = { startedAt: '2026-09-02T09:30:00+08:00', dueAt: '2026-09-03T09:30:00+08:00' }
  expect(draft.clock).toEqual(clock)
  const { run, steps } = await office.call('run.get', { runId })
  expect(run.clock).toEqual(clock)
  expect(steps.filter((step) => step.clock).map((step) => step.clause)).toEqual([8])
})

test('the slower window is told what differs and overwrites nothing', async () => {
  const { id } = await openDraft(office, runId)
  await office.call('draft.checkpoint', keep(id, 0, { subject: '甲', remarks: '同' }))
  const fault = await office.refused(
    'draft.checkpoint',
    keep(id, 0, { subject: '乙', remarks: '同', place: '会议室' }),
  )
  expect(fault).toMatchObject({ code: 'draftConflict', params: { rev: 1 } })
  expect(fault.differs).toEqual([
    { what: 'subject', yours: '乙', theirs: '甲' },
    { what: 'place', yours: '会议室', theirs: null },
  ])
  expect((await office.call('draft.get', { draftId: id })).answers['subject']).toBe('甲')
})

test('a resend whose reply was lost is no conflict, even under a new command', async () => {
  const { id } = await openDraft(office, runId)
  const first = await office.call('draft.checkpoint', keep(id, 0, { subject: '甲' }))
  expect(await office.call('draft.checkpoint', keep(id, 0, { subject: '甲' }))).toEqual(first)
})

test('only the newest replies of a draft’s checkpoints are kept', async () => {
  const { id } = await openDraft(office, runId)
  for (let rev = 0; rev < 20; rev += 1)
    await office.call('draft.checkpoint', keep(id, rev, { subject: `${rev}` }))
  await office.close()
  const count = withRaw(office.folder, (raw) =>
    raw.prepare('select count(*) as count from command where subject = ?').get(id),
  )
  expect(count?.['count']).toBe(5)
})

test('what the form does not have is named by its place', async () => {
  const { id } = await openDraft(office, runId)
  const fault = await office.refused('draft.checkpoint', keep(id, 0, { nothing: 1, items: [{ topic: 5 }] }))
  expect(fault.code).toBe('problems')
  expect(fault.problems.map(({ at, code }) => [at.join('.'), code])).toEqual([
    ['items.0.topic', 'wrongShape'],
    ['nothing', 'unknownField'],
  ])
})

test('the trash hides a draft and gives it back', async () => {
  const { id } = await openDraft(office, runId)
  const asked = { draftId: id }
  await office.call('draft.discard', { commandId: newId(), ...asked })
  expect((await office.call('run.get', { runId })).drafts).toEqual([])
  expect(await office.refused('draft.get', asked)).toMatchObject({ code: 'notFound' })
  await office.call('draft.restore', { commandId: newId(), ...asked })
  expect((await office.call('draft.get', asked)).id).toBe(id)
})

test('an issued draft is closed to everything', async () => {
  const { documentId } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  await office.close()
  const draftId = withRaw(office.folder, (raw) =>
    String(raw.prepare('select draft from document_event where document = ?').get(documentId)?.['draft']),
  )
  office = await openOffice({ dataFolder: office.folder })
  await signIn(office)
  const issued = { code: 'draftIssued', params: { number: 'MR-20260902-01' } }
  expect(await office.refused('draft.get', { draftId })).toMatchObject(issued)
  expect(await office.refused('draft.checkpoint', keep(draftId, 0, {}))).toMatchObject(issued)
  expect(await office.refused('draft.discard', { commandId: newId(), draftId })).toMatchObject(issued)
  const again = { commandId: newId(), draftId, runId, form: 'client_meeting', brief: true, revises: null }
  expect(await office.refused('draft.open', again)).toMatchObject(issued)
})

const sheet = (draftId: string) => ({
  draftId,
  runId,
  form: 'client_meeting',
  answers: { subject: '样张' },
  language: 'zh-Hant' as const,
})

test('a preview is the page without a number, in the preview lane', async () => {
  const asks: Ask[] = []
  preview = (ask) => {
    asks.push(ask)
    return printed(ask)
  }
  const draftId = newId()
  const pdf = await office.call('draft.preview', sheet(draftId))
  expect(Buffer.from(pdf.base64, 'base64').toString()).toContain('%PDF')
  expect(asks[0]?.options).toEqual({ lane: 'preview', key: draftId })
  expect(asks[0]?.sheet).toMatchObject({ corner: { number: null }, mark: '草稿', title: '客戶會議記錄' })
})

test('an overtaken preview and a failed one are different things', async () => {
  preview = async () => Promise.reject(new Superseded())
  expect(await office.refused('draft.preview', sheet(newId()))).toMatchObject({ code: 'pdfSuperseded' })
  preview = async () => Promise.reject(new Error('font'))
  expect(await office.refused('draft.preview', sheet(newId()))).toMatchObject({ code: 'pdfFailed' })
})
