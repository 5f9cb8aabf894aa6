import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import {
  discard,
  issueContact,
  officeWithRun,
  openOffice,
  signIn,
  type TestOffice,
  temporaryFolder,
  until,
} from '../test-support/office.ts'
import { type Ask, fakeTypesetter, printed } from '../test-support/typesetter.ts'

let office: TestOffice
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const END = '2026-09-02T09:00:00+08:00'
const isPrinted = (documentId: string) => async () =>
  (await office.call('document.get', { documentId })).document.printed
const crasher = join(import.meta.dirname, '../test-support/crash.ts')

async function issued(answer: (ask: Ask) => Promise<Awaited<ReturnType<typeof printed>>>) {
  const begun = await officeWithRun({ startTypesetter: () => fakeTypesetter(answer) })
  office = begun.office
  return { runId: begun.runId, documentId: (await issueContact(office, begun.runId, END)).documentId }
}

test('a document is printed after it is issued, sealed, and read back as it was printed', async () => {
  const asks: Ask[] = []
  const { documentId } = await issued((ask) => {
    asks.push(ask)
    return printed(ask)
  })
  await until(isPrinted(documentId))
  const pdf = await office.call('document.pdf', { documentId })
  expect(Buffer.from(pdf.base64, 'base64').toString()).toContain('%PDF-fake 2026-09-02T10:00:00+08:00')
  expect(asks).toHaveLength(1)
  expect(asks[0]?.facts.attachment?.name).toBe('record.json')
  expect(JSON.parse(asks[0]?.facts.attachment?.json ?? '')).toMatchObject({
    number: 'MR-20260902-01',
    answers: { contact_mode: '电话' },
    event: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})

test('before it is printed it is typeset for the reader', async () => {
  let calls = 0
  const { documentId } = await issued(async (ask) => {
    calls += 1
    return calls === 1 ? new Promise((done) => setTimeout(() => done(printed(ask)), 300)) : printed(ask)
  })
  const pdf = await office.call('document.pdf', { documentId })
  expect(pdf.pages).toBe(1)
  await until(isPrinted(documentId))
})

test('a failed print is tried again and never lost', async () => {
  let calls = 0
  const { documentId } = await issued(async (ask) => {
    calls += 1
    if (calls === 1) throw new Error('font')
    return printed(ask)
  })
  expect(await isPrinted(documentId)()).toBe(false)
  await until(isPrinted(documentId))
  expect(calls).toBe(2)
})

test('a paper that cannot be printed does not keep the others waiting', async () => {
  const { runId } = await issued(async (ask) => {
    if (ask.sheet.corner.number?.endsWith('-01')) throw new Error('font')
    return printed(ask)
  })
  const { documentId } = await issueContact(office, runId, END, { is_opening: false })
  await until(isPrinted(documentId))
})

test('a print under way when the program was killed is printed at the next start', async () => {
  const folder = temporaryFolder()
  const child = spawn(process.execPath, [crasher, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [documentId] = await once(child.stdout, 'data')
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  office = await openOffice({ dataFolder: folder })
  await signIn(office)
  await until(isPrinted(String(documentId)))
})

test('a sealed file that was damaged is printed again from the record', async () => {
  const { documentId } = await issued(printed)
  await until(isPrinted(documentId))
  const before = await office.call('document.pdf', { documentId })
  const [name = ''] = readdirSync(join(office.folder, 'blobs'))
  writeFileSync(join(office.folder, 'blobs', name), 'x')
  expect(await office.call('document.pdf', { documentId })).toEqual(before)
  await until(isPrinted(documentId))
  expect(readdirSync(join(office.folder, 'blobs'))).toEqual([name])
  office = await reopened(office)
  expect(await office.call('document.pdf', { documentId })).toEqual(before)
})

async function reopened(old: TestOffice): Promise<TestOffice> {
  await old.close()
  const next = await openOffice({ dataFolder: old.folder })
  await signIn(next)
  return next
}
