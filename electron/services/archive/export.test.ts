import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  discard,
  issueContact,
  newId,
  officeWithRun,
  SET_UP,
  type TestOffice,
  until,
} from '../test-support/office.ts'

let office: TestOffice
let runId: string
let out: string

beforeEach(async () => {
  const begun = await officeWithRun()
  office = begun.office
  runId = begun.runId
  out = mkdtempSync(join(tmpdir(), 'qiancheng-export-'))
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
  discard(out)
})

async function allowExport(): Promise<void> {
  const settings = { deferOverHolidays: false, station: '', readableArchive: true }
  await office.call('office.change', { commandId: newId(), office: SET_UP.office, settings })
}

test('only an office that wants plain files gets them', async () => {
  expect((await office.refused('run.export', { runId, folder: out })).code).toBe('archiveOff')
})

test('the folder holds every paper, the clause by clause sheet, and an index that links them', async () => {
  await allowExport()
  const { number, documentId } = await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  await until(async () => (await office.call('document.get', { documentId })).document.printed)
  const { folder, files } = await office.call('run.export', { runId, folder: out })
  const names = readdirSync(folder)
  expect(names).toHaveLength(files)
  const sheet = names.find((one) => one.includes('逐条对照表'))
  expect(sheet).toBeDefined()
  const html = readFileSync(join(folder, 'index.html'), 'utf8')
  for (const one of names.filter((name) => name.endsWith('.pdf')))
    expect(html).toContain(encodeURIComponent(one))
  expect(html.match(/<tr><td>\d+<\/td>/g)).toHaveLength(16)
  expect(html).toContain('没有放行过任何前置条件')
  const record = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'))
  expect(record.compliance).toHaveLength(16)
  expect(record.compliance[7]).toMatchObject({ clause: 8, papers: [{ number }] })
})

test('the sheet can be read, and had as a page, by whoever may read the run', async () => {
  await issueContact(office, runId, '2026-09-02T09:00:00+08:00')
  const { rows, name, asOf } = await office.call('run.compliance', { runId })
  expect([rows.length, name, asOf]).toEqual([16, '春季新品推广', '2026-09-02T10:00:00+08:00'])
  const { fileName, base64 } = await office.call('run.compliancePdf', { runId, language: 'en' })
  expect(fileName).toContain('Clause by clause')
  expect(Buffer.from(base64, 'base64').toString()).toContain('MR-20260902-01 waits for')
  expect((await office.refused('run.compliance', { runId: newId() })).code).toBe('notFound')
})
