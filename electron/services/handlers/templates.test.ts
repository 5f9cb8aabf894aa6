import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Input } from '../../../shared/contract/index.ts'
import { CLIENT, discard, newId, officeWithRun, reopen, type TestOffice } from '../test-support/office.ts'

let office: TestOffice
let runId: string
beforeEach(async () => ({ office, runId } = await officeWithRun()))
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

type From = Input<'run.start'>['from']

async function start(from: From): Promise<string> {
  const input = { commandId: newId(), workflow: 'ae', name: '第二个项目', client: CLIENT, from }
  return (await office.call('run.start', input)).runId
}

async function open(run: string, form: string) {
  const draftId = newId()
  const input = { commandId: newId(), draftId, runId: run, form, brief: false, revises: null }
  return office.call('draft.open', input)
}

/** A requirement being written in the first project, with words, a date and a contact. */
async function write(more: object = {}) {
  const draft = await open(runId, 'requirement')
  const answers = {
    ...draft.answers,
    job_category: ['公关'],
    mandatories: '发布会全程录像',
    required_date: '2026-12-01',
    deliverables: [{ item: '新闻稿', spec: null, qty: 2, unit: '篇', usage: null }],
    ...more,
  }
  const checkpoint = {
    commandId: newId(),
    draftId: draft.id,
    rev: draft.rev,
    answers: answers as never,
    page: null,
  }
  await office.call('draft.checkpoint', checkpoint)
}

const save = (templateId: string, name: string, run: string | null) =>
  office.call('template.save', { commandId: newId(), templateId, name, runId: run })
const list = async () => (await office.call('template.list', {})).templates
const codeOf = (draft: Awaited<ReturnType<typeof open>>, key: string) => draft.sources[key]?.source

test('a project started as a common kind has its forms filled in, with the kind as their source', async () => {
  const run = await start({ kind: 'common', id: 'film', name: '影视制作' })
  const draft = await open(run, 'requirement')
  expect(draft.answers['job_category']).toEqual(['影视制作'])
  expect(codeOf(draft, 'job_category')).toEqual({ code: 'template', number: '影视制作' })
  const order = await open(run, 'work_order')
  expect(codeOf(order, 'depts')).toEqual({ code: 'template', number: '影视制作' })
})

test('a saved project becomes a template, without its dates; renamed, used, removed', async () => {
  await write()
  const id = newId()
  expect(await save(id, '发布会', runId)).toEqual({ forms: ['requirement'] })
  await save(id, '新闻发布会', null)
  expect(await list()).toEqual([{ id, name: '新闻发布会', forms: ['requirement'] }])
  const run = await start({ kind: 'template', id })
  const draft = await open(run, 'requirement')
  expect(draft.answers).toMatchObject({
    job_category: ['公关'],
    mandatories: '发布会全程录像',
    required_date: null,
  })
  expect(codeOf(draft, 'mandatories')).toEqual({ code: 'template', number: '新闻发布会' })

  // What was started from it keeps what it took, also after closing and opening.
  await save(id, '改过', runId)
  await office.call('template.remove', { commandId: newId(), templateId: id })
  office = await reopen(office)
  expect(await list()).toEqual([])
  const again = await open(run, 'requirement')
  expect(codeOf(again, 'mandatories')).toEqual({ code: 'template', number: '新闻发布会' })
})

test('an earlier project copied whole has its papers ready as drafts', async () => {
  await write()
  const run = await start({ kind: 'run', id: runId })
  const { drafts, documents } = await office.call('run.get', { runId: run })
  expect([drafts.map((one) => one.form), documents]).toEqual([['requirement'], []])
  const draft = await office.call('draft.get', { draftId: drafts[0]?.id ?? '' })
  expect(draft.answers).toMatchObject({ mandatories: '发布会全程录像', required_date: null })
  expect(codeOf(draft, 'deliverables')).toEqual({ code: 'template', number: '春季新品推广' })
})

test('what is not there, or says nothing, is refused', async () => {
  const refusedStart = (from: From) =>
    office.refused('run.start', { commandId: newId(), workflow: 'ae', name: '项', client: CLIENT, from })
  expect((await refusedStart({ kind: 'template', id: newId() })).code).toBe('notFound')
  expect((await refusedStart({ kind: 'common', id: 'constructor', name: 'x' })).code).toBe('notFound')
  expect((await refusedStart({ kind: 'run', id: newId() })).code).toBe('notFound')
  const empty = { commandId: newId(), templateId: newId(), name: '空', runId }
  expect((await office.refused('template.save', empty)).code).toBe('nothingToSave')
  const unknown = { commandId: newId(), templateId: newId() }
  expect((await office.refused('template.remove', unknown)).code).toBe('notFound')
  expect((await office.call('run.list', { offset: 0, count: 10 })).total).toBe(1)
})
