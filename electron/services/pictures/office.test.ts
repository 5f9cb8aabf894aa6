import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { buildSheet } from '../../../shared/sheet/build.ts'
import { signedPart } from '../../../shared/sheet/sheet.ts'
import { qcRecord } from '../../../shared/workflows/ae/forms/qc-record.form.ts'
import { contextAt } from '../../../test/every-workflow/support/office.ts'
import { discard, newId, officeWithRun, type TestOffice } from '../test-support/office.ts'
import { type Ask, fakeTypesetter, printed } from '../test-support/typesetter.ts'
import { JPEG, png } from './testing/samples.ts'

let office: TestOffice
let runId: string
let asks: Ask[]

beforeEach(async () => {
  asks = []
  const answer = (ask: Ask) => {
    asks.push(ask)
    return printed(ask)
  }
  const begun = await officeWithRun({ startTypesetter: () => fakeTypesetter(answer) })
  office = begun.office
  runId = begun.runId
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const file = (name: string, bytes: Uint8Array, picture = true) => ({
  commandId: newId(),
  name,
  base64: Buffer.from(bytes).toString('base64'),
  picture,
})
const keep = async (name: string, bytes: Uint8Array, picture = true) => ({
  name,
  ...(await office.call('attachment.add', file(name, bytes, picture))),
})

async function submit(photos: readonly object[]) {
  const { run } = await office.call('run.get', { runId })
  return office.refused('form.submit', {
    ...{ commandId: newId(), runId, draftId: newId(), revises: null },
    ...{ expectedVersion: run.version, form: 'qc_record', answers: { photos }, language: 'zh-Hans' },
  })
}

describe('at the door of the records', () => {
  test('what is given as a photograph and cannot be printed is refused with what to do', async () => {
    expect(await office.refused('attachment.add', file('a.jpg', Buffer.from('%PDF-1.7')))).toMatchObject({
      code: 'pictureUnfit',
      params: { why: 'kind' },
    })
    expect((await keep('a.jpg', JPEG)).size).toBe(JPEG.length)
  })

  test('other files are kept as they are', async () => {
    expect((await keep('合同.pdf', Buffer.from('%PDF-1.7'), false)).size).toBe(8)
  })
})

test('nothing is issued with a photograph that is not there or cannot be printed', async () => {
  const good = await keep('a.jpg', JPEG)
  const bad = await keep('b.jpg', png().subarray(0, 60), false)
  const gone = { name: 'c.jpg', size: 1, hash: '0'.repeat(64) }
  const { code, problems } = await submit([good, bad, gone])
  expect(code).toBe('problems')
  expect(problems.map((one) => [one.at.join('/'), one.code, one.params['why']])).toEqual([
    ['photos/1', 'pictureUnfit', 'damaged'],
    ['photos/2', 'pictureUnfit', 'gone'],
  ])
})

test('the typesetter is handed the files of the pictures with the sheet', async () => {
  const photo = await keep('a.jpg', JPEG)
  const answers = { photos: [{ ...photo, caption: '打样正面' }] }
  await office.call('draft.preview', {
    ...{ draftId: newId(), runId, form: 'qc_record', answers, language: 'zh-Hans' as const },
  } as never)
  const { sheet, facts } = asks.at(-1) ?? {}
  expect(sheet?.blocks).toContainEqual({
    block: 'pictures',
    pictures: [{ hash: photo.hash, caption: '打样正面' }],
    unprintable: '（此图片不能打印，原件保存在记录中）',
  })
  expect(Buffer.from(facts?.pictures?.get(photo.hash) ?? []).equals(JPEG)).toBe(true)
})

test('a signature covers the very bytes: another picture makes other words to sign', () => {
  const covered = (hash: string) => {
    const photos = [{ name: 'a.jpg', size: 1, hash }]
    const facts = { language: 'zh-Hans' as const, number: 'QC-20261021-01', version: 1 }
    return JSON.stringify(signedPart(buildSheet(qcRecord as never, { photos }, contextAt(), facts)))
  }
  expect(covered('a'.repeat(64))).toContain('a'.repeat(64))
  expect(covered('a'.repeat(64))).not.toBe(covered('b'.repeat(64)))
})
