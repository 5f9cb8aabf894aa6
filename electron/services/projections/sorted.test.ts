import { afterEach, expect, test } from 'vitest'
import {
  CLIENT,
  discard,
  issueContact,
  openOffice,
  setUp,
  startRun,
  type TestOffice,
} from '../test-support/office.ts'
import { windowOf } from './sorted.ts'

let office: TestOffice | null = null
afterEach(async () => {
  await office?.close()
  if (office) discard(office.folder)
  office = null
})

const sorted = (all: readonly (string | number)[], down = false) =>
  windowOf(all, { offset: 0, count: 99, down }, (one) => one)

test('names by their sound, numbers within them by value, amounts as amounts', () => {
  expect(sorted(['张', '安', '李', '陈'])).toEqual(['安', '陈', '李', '张'])
  expect(sorted(['MR-10', 'MR-9'])).toEqual(['MR-9', 'MR-10'])
  expect(sorted([10, 9, 100], true)).toEqual([100, 10, 9])
})

test('equal ones keep the order they came in, whichever way it is turned', () => {
  const all = [
    { id: 1, key: 'a' },
    { id: 2, key: 'a' },
    { id: 3, key: 'b' },
  ]
  const ids = (down: boolean) =>
    windowOf(all, { offset: 0, count: 9, down }, ({ key }) => key).map(({ id }) => id)
  expect([ids(false), ids(true)]).toEqual([
    [1, 2, 3],
    [3, 1, 2],
  ])
})

test('a window of the sorted whole, of runs and of documents', async () => {
  office = await openOffice()
  await setUp(office)
  const { call } = office
  for (const [name, short] of [
    ['张家界', 'ZJJ'],
    ['安吉', 'AJ'],
    ['丽江', 'LJ'],
  ] as const)
    await startRun(office, name, { ...CLIENT, short })
  const runs = async (offset: number, down: boolean) => {
    const { total, runs } = await call('run.list', { offset, count: 2, sort: { by: 'name', down } })
    return [total, ...runs.map(({ name }) => name)]
  }
  expect(await runs(0, false)).toEqual([3, '安吉', '丽江'])
  expect(await runs(2, false)).toEqual([3, '张家界'])
  expect(await runs(0, true)).toEqual([3, '张家界', '丽江'])
  const { runs: all } = await call('run.list', { offset: 0, count: 9 })
  expect(all.map(({ name }) => name)).toEqual(['丽江', '安吉', '张家界'])

  for (const run of all) await issueContact(office, run.id, '2026-09-02T09:30:00+08:00')
  const { documents } = await call('document.list', {
    ...{ offset: 0, count: 9 },
    sort: { by: 'project', down: true },
  })
  expect(documents.map(({ runName }) => runName)).toEqual(['张家界', '丽江', '安吉'])
})
