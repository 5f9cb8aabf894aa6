import { afterEach, expect, test } from 'vitest'
import {
  contactAnswers,
  discard,
  newId,
  officeWithRun,
  openDraft,
  type TestOffice,
} from './test-support/office.ts'

let office: TestOffice

afterEach(async () => {
  await office.close()
  discard(office.folder)
})

test('the whole path: office, run, draft, checkpoint, issue, document', async () => {
  const begun = await officeWithRun()
  office = begun.office
  const { runId } = begun
  const draft = await openDraft(office, runId)
  expect(draft.answers['brief']).toBe(true)
  expect(draft.sources['attendees_client']?.source.code).toBe('client')

  const answers = { ...draft.answers, ...contactAnswers('2026-09-02T09:30:00+08:00') }
  const kept = await office.call('draft.checkpoint', {
    commandId: newId(),
    draftId: draft.id,
    rev: 0,
    answers,
    page: 'quick',
  })
  expect(kept).toEqual({ rev: 1, savedAt: '2026-09-02T10:00:00+08:00' })

  const issued = await office.call('form.submit', {
    commandId: newId(),
    runId,
    expectedVersion: 1,
    draftId: draft.id,
    revises: null,
    form: 'client_meeting',
    answers,
    language: 'zh-Hans',
  })
  expect(issued.number).toBe('MR-20260902-01')
  const read = await office.call('document.get', { documentId: issued.documentId })
  expect(read.fileName).toBe('MR-20260902-01_客户会议记录_春季新品推广.pdf')
  expect(read.document.onTime).toBe(true)
  expect(read.sheet.corner.number).toBe('MR-20260902-01')
  const { run, drafts, documents } = await office.call('run.get', { runId })
  expect([run.version, drafts.length, documents.length]).toEqual([2, 0, 1])
})
