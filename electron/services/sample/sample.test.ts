import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CallName } from '../../../shared/contract/index.ts'
import type { Sheet } from '../../../shared/sheet/sheet.ts'
import type { Typesetter } from '../archive/typesetter.ts'
import { inputFor } from '../test-support/inputs.ts'
import {
  discard,
  openOffice,
  setUp,
  signIn,
  startRun,
  type TestOffice,
  until,
} from '../test-support/office.ts'
import { fakeTypesetter } from '../test-support/typesetter.ts'
import { sampleFolder } from './house.ts'

let office: TestOffice
const sheets: Sheet[] = []
const watched = (): Typesetter => {
  const inner = fakeTypesetter()
  return {
    typeset: (sheet, facts, options) => {
      sheets.push(sheet)
      return inner.typeset(sheet, facts, options)
    },
    close: () => inner.close(),
  }
}

beforeEach(async () => {
  sheets.length = 0
  office = await openOffice({ startTypesetter: watched })
})
afterEach(async () => {
  await office.close()
  discard(office.folder)
})

const begin = () => office.call('sample.begin', { language: 'zh-Hans' })
const status = async () => (await office.call('sample.status', {})).sample

test('before there is an office: sample runs to look at, and afterwards an empty computer again', async () => {
  expect(await status()).toBeNull()
  await begin()
  expect((await office.call('office.status', {})).me?.name).toBe('林晓')
  expect((await status())?.people.map(({ name }) => name)).toEqual(['林晓', '何远', '沈明'])
  const { runs } = await office.call('run.list', { offset: 0, count: 10 })
  expect(runs.map((run) => [run.name, run.documents, run.drafts])).toEqual([
    ['春季门店陈列', 0, 0],
    ['展厅开幕', 0, 1],
    ['夏季新品上市推广', 2, 1],
  ])
  const { counts, items } = await office.call('today.get', {})
  expect(counts.late).toBeGreaterThan(0)
  expect(counts.within24h).toBe(1)
  expect(items.map(({ rule, state }) => [rule, state])).toContainEqual(['issueRecord', 'late'])

  await office.call('sample.end', {})
  expect(existsSync(sampleFolder(office.folder))).toBe(false)
  expect((await office.call('office.status', {})).state).toBe('empty')
  await setUp(office)
})

test("one's own office is not touched: no byte of it changes while one plays, and it comes back locked", async () => {
  await setUp(office)
  const runId = await startRun(office, '自己的项目')
  await office.call('session.lock', {})
  const before = digestOf(office.folder)
  await begin()
  await startRun(office, '样本里新建的')
  expect((await office.refused('run.get', { runId })).code).toBe('notFound')
  expect(digestOf(office.folder)).toEqual(before)
  await office.call('sample.end', {})
  expect(digestOf(office.folder)).toEqual(before)
  expect((await office.call('office.status', {})).state).toBe('locked')
  await signIn(office)
  const { runs } = await office.call('run.list', { offset: 0, count: 10 })
  expect(runs.map(({ name }) => name)).toEqual(['自己的项目'])
})

test('asked for while somebody is signed in, it locks their office first', async () => {
  await setUp(office)
  await begin()
  await office.call('sample.end', {})
  expect((await office.call('office.status', {})).state).toBe('locked')
})

test('every page of the sample is marked, drafts and documents, in the language of the paper', async () => {
  await begin()
  const { documents } = await office.call('document.list', { offset: 0, count: 10 })
  for (const { id } of documents) {
    await office.call('document.pdf', { documentId: id })
    await office.call('document.pdf', { documentId: id, language: 'en' })
  }
  expect(sheets.length).toBeGreaterThanOrEqual(4)
  for (const { mark, language } of sheets) expect(mark).toMatch(language === 'en' ? /^SAMPLE/ : /^样本/)
})

test('what would leave something outside is refused, and nothing of it happens', async () => {
  await begin()
  const outside: readonly CallName[] = [
    'run.export',
    'backup.setSecondFolder',
    'backup.restore',
    'backup.restoreHere',
    'recovery.renew',
  ]
  for (const name of outside) expect((await office.refused(name, inputFor(name))).code).toBe('inSample')
})

test('called off while it is being filled, nothing of it stays and the own office goes on', async () => {
  await setUp(office)
  const refused = office.refused('sample.begin', { language: 'zh-Hans' })
  await until(async () => (await office.call('work.list', {})).jobs.some(({ done }) => done > 0.2))
  expect(existsSync(sampleFolder(office.folder))).toBe(true)
  expect(await office.call('work.cancel', { kind: 'sample' })).toEqual({ cancelled: true })
  expect((await refused).code).toBe('cancelled')
  expect(existsSync(sampleFolder(office.folder))).toBe(false)
  expect((await office.call('office.status', {})).state).toBe('open')
  expect((await office.call('work.list', {})).jobs).toEqual([])
})

test('closing the program ends the sample', async () => {
  await begin()
  await office.close()
  expect(existsSync(sampleFolder(office.folder))).toBe(false)
})

test('what a crash left of a sample is gone at the next start', async () => {
  await office.close()
  const left = sampleFolder(office.folder)
  mkdirSync(join(left, 'blobs'), { recursive: true })
  writeFileSync(join(left, 'office.db'), 'half')
  writeFileSync(join(left, 'blobs', 'paper'), 'half')
  office = await openOffice({ dataFolder: office.folder })
  expect(existsSync(left)).toBe(false)
  expect((await office.call('office.status', {})).state).toBe('empty')
})

/** Every file of one's own office by its content; the side files of an open database are its own business. */
function digestOf(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return names
    .filter((name) => !name.startsWith('sample') && /^(office\.(db|db-wal|keyring)|blobs\/.*)$/.test(name))
    .toSorted()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
}
