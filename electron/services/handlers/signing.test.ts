import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Input } from '../../../shared/contract/index.ts'
import {
  discard,
  issueContact,
  newId,
  officeWithRun,
  openDraft,
  PASSPHRASE,
  type TestOffice,
  until,
} from '../test-support/office.ts'

let office: TestOffice
let runId: string
let me: string
let documentId: string
const PIN = '730418'
const END = '2026-09-02T09:00:00+08:00'
const STROKES = [
  [
    [0.1, 0.5, 0.5],
    [0.9, 0.4, 0.5],
  ],
] as never
const DRAWN = { method: 'drawn' as const, strokes: STROKES, pad: { width: 600, height: 200 } }

beforeEach(async () => {
  const begun = await officeWithRun()
  office = begun.office
  runId = begun.runId
  me = (await office.call('office.status', {})).me?.id ?? ''
  await office.call('account.setPin', { passphrase: PASSPHRASE, pin: PIN })
  documentId = (await issueContact(office, runId, END, { is_opening: false })).documentId
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const staff = (pin = PIN) => ({ kind: 'staff' as const, personId: me, pin, deputyFor: null })
const guest = () => ({
  kind: 'guest' as const,
  name: '王芳',
  title: '市场经理',
  org: '',
  witness: { personId: me, pin: PIN },
})
async function signing(place: string, more: Partial<Input<'form.sign'>> = {}): Promise<Input<'form.sign'>> {
  const { hash, version } = await office.call('sign.places', { documentId })
  return { commandId: newId(), documentId, version, place, hash, signer: staff(), how: DRAWN, ...more }
}
const sign = async (place: string, more: Partial<Input<'form.sign'>> = {}) =>
  office.call('form.sign', await signing(place, more))
const attach = (text: string) =>
  office.call('attachment.add', {
    commandId: newId(),
    name: '扫描.png',
    base64: Buffer.from(text).toString('base64'),
  })
const summary = async () => (await office.call('document.get', { documentId })).document
const pdfText = async (more: object = {}) =>
  Buffer.from((await office.call('document.pdf', { documentId, ...more })).base64, 'base64').toString()

async function revise(answers: object) {
  const draft = await office.call('draft.open', {
    commandId: newId(),
    draftId: newId(),
    runId,
    form: 'client_meeting',
    brief: false,
    revises: documentId,
  })
  const { run } = await office.call('run.get', { runId })
  return office.call('form.submit', {
    commandId: newId(),
    runId,
    expectedVersion: run.version,
    draftId: draft.id,
    revises: documentId,
    form: 'client_meeting',
    answers: { ...draft.answers, ...answers },
    language: 'zh-Hans',
  })
}

test('a signature sent twice is one signature, and the PIN is asked once', async () => {
  const input = await signing('sig_ae')
  const first = await office.call('form.sign', input)
  expect(await office.call('form.sign', input)).toEqual(first)
  expect(await summary()).toMatchObject({ signatures: { signed: 1, of: 2 }, waitingFor: ['sig_client'] })
})

test('a wrong PIN signs nothing, whoever it is for', async () => {
  expect(
    await office.refused('form.sign', await signing('sig_ae', { signer: staff('915206') })),
  ).toMatchObject({
    code: 'pinRefused',
  })
  expect((await summary()).signatures.signed).toBe(0)
})

test('each signature is a rendition of its own, and the newest is read', async () => {
  expect(await pdfText()).not.toContain('"signed":{')
  await sign('sig_ae')
  await until(async () => (await summary()).printed)
  const one = await pdfText()
  expect(one).toContain('"name":"李婷"')
  await sign('sig_client', { signer: guest(), how: { method: 'spoken', words: '没有问题' } })
  await until(async () => (await summary()).printed)
  expect(await pdfText()).toContain('见证人：李婷')
  expect(await summary()).toMatchObject({ state: 'signed', waitingFor: [] })
})

test('an older version stays readable as it was signed', async () => {
  await sign('sig_ae')
  await revise({ remarks: '补充' })
  expect(await summary()).toMatchObject({ version: 2, state: 'issued', signatures: { signed: 0, of: 2 } })
  expect(await pdfText({ version: 1 })).toContain('"name":"李婷"')
  expect(await pdfText()).not.toContain('"signed":{')
  expect((await office.refused('document.pdf', { documentId, version: 3 })).code).toBe('notFound')
})

test('a translation is marked, carries no signature, and is kept nowhere', async () => {
  await sign('sig_ae')
  const english = await pdfText({ language: 'en' })
  expect(english).toContain('TRANSLATION, UNSIGNED')
  expect(english).not.toContain('"signed":{')
  expect(await pdfText({ language: 'zh-Hans' })).toContain('"signed":{')
})

test('a revision is a draft without a clock, and its trash can be undone', async () => {
  const draftId = newId()
  const open = {
    commandId: newId(),
    draftId,
    runId,
    form: 'client_meeting',
    brief: false,
    revises: documentId,
  }
  const draft = await office.call('draft.open', open)
  expect(draft).toMatchObject({ revises: documentId, clock: null, answers: { end_at: END } })
  await office.call('draft.discard', { commandId: newId(), draftId })
  const trash = await office.call('trash.list', { offset: 0, count: 10 })
  expect(trash).toMatchObject({ total: 1, drafts: [{ id: draftId, runName: '春季新品推广' }] })
  await office.call('draft.restore', { commandId: newId(), draftId })
  expect((await office.call('trash.list', { offset: 0, count: 10 })).total).toBe(0)
})

test('a draft of one document cannot be issued as another’s revision', async () => {
  const draft = await openDraft(office, runId)
  const { run } = await office.call('run.get', { runId })
  const refused = await office.refused('form.submit', {
    commandId: newId(),
    runId,
    expectedVersion: run.version,
    draftId: draft.id,
    revises: documentId,
    form: 'client_meeting',
    answers: draft.answers,
    language: 'zh-Hans',
  })
  expect(refused).toMatchObject({ code: 'badInput', params: { path: 'revises' } })
})

describe('attachments', () => {
  test('come back as they were, and are the same when added again', async () => {
    const one = await attach('a scan')
    expect(await attach('a scan')).toEqual(one)
    const { name, base64 } = await office.call('attachment.get', { hash: one.hash })
    expect([name, Buffer.from(base64, 'base64').toString()]).toEqual(['扫描.png', 'a scan'])
    expect((await office.refused('attachment.get', { hash: '0'.repeat(64) })).code).toBe('notFound')
  })

  test.each([
    ['', 'badInput'],
    ['no base64!', 'badInput'],
    ['YQ', 'badInput'],
    ['A'.repeat(29 * 1024 * 1024), 'tooLarge'],
  ])('%.12s is refused', async (base64, code) => {
    expect((await office.refused('attachment.add', { commandId: newId(), name: 'a', base64 })).code).toBe(
      code,
    )
  })

  test('of twenty megabytes pass; no other call may be as large', async () => {
    const base64 = Buffer.alloc(20 * 1024 * 1024, 7).toString('base64')
    const added = await office.call('attachment.add', { commandId: newId(), name: 'a', base64 })
    expect(added.size).toBe(20 * 1024 * 1024)
    expect((await office.refused('search.find', { text: base64, offset: 0, count: 1 })).code).toBe('tooLarge')
  })

  test('prove a signature on paper', async () => {
    await sign('sig_ae')
    const { hash: scan } = await attach('signed page')
    const how = { method: 'paper' as const, scan, signedOn: '2026-09-02' }
    await sign('sig_client', { signer: guest(), how })
    expect(await summary()).toMatchObject({ state: 'signed' })
  })
})
