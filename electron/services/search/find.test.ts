import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { withRaw } from '../storage/testing/raw.ts'
import {
  CLIENT,
  discard,
  issueContact,
  newId,
  officeWithRun,
  openOffice,
  startRun,
  type TestOffice,
} from '../test-support/office.ts'

let office: TestOffice
let first: string

const END = '2026-09-02T09:00:00+08:00'
const item = (conclusion: string) => ({
  topic: '主视觉',
  discussion: '讨论',
  conclusion,
  state: '已确认',
  cost_impact: null,
  days_impact: null,
})

beforeAll(async () => {
  let runId: string
  ;({ office, runId } = await officeWithRun())
  first = runId
  await issueContact(office, runId, END, { items: [item('背景改用湖绿色，𠮷祥物另行报价')] })
  await issueContact(office, runId, END, {
    is_opening: false,
    subject: '臺灣市場說明',
    remarks: '與會員工確認；会员名单另附',
  })
  const client = { ...CLIENT, name: '山川地产', short: 'SC', contacts: [] }
  const second = await startRun(office, '秋季看房节', client)
  await issueContact(office, second, END, {
    attendees_client: [{ name: '欧阳修', title: null }],
    distribution: [
      { name: '欧阳修', side: '客户', channel: '微信', sent_at: null },
      { name: '李婷', side: '我司', channel: '邮件', sent_at: null },
    ],
  })
})
afterAll(async () => {
  await office.close()
  discard(office.folder)
})

const find = (text: string, offset = 0, count = 20) => office.call('search.find', { text, offset, count })
const numbers = async (text: string) => (await find(text)).hits.map((hit) => hit.number)

describe('what is found', () => {
  test.each([
    ['two characters of an answer', '湖绿', ['MR-20260902-01']],
    ['the same in the other script', '湖綠', ['MR-20260902-01']],
    ['简体 for a text in 繁體', '台湾市场', ['MR-20260902-02']],
    ['繁體 for the same text', '臺灣市場', ['MR-20260902-02']],
    ['a character beyond the basic plane', '𠮷祥', ['MR-20260902-01']],
    ['a number', 'mr-20260902-03', ['MR-20260902-03']],
    ['a number in full width', '２０２６０９０２－０３', ['MR-20260902-03']],
    ['a name in a table', '欧阳', ['MR-20260902-03']],
    ['a choice in its words', '微信', ['MR-20260902-03']],
    ['two words in two places', '欧阳 山川', ['MR-20260902-03']],
    ['a run with its documents', '看房', ['MR-20260902-03', 'SC-2609-01']],
    ['nothing for what is not there', '不存在', []],
  ])('%s', async (_name, text, wanted) => {
    expect(await numbers(text)).toEqual(wanted)
  })

  test('titles in all three languages, newest first', async () => {
    const all = ['MR-20260902-03', 'MR-20260902-02', 'MR-20260902-01']
    for (const title of ['客户会议记录', '客戶會議記錄', 'meeting record'])
      expect(await numbers(title)).toEqual(all)
  })
})

test('grams that only meet are not taken for the word', async () => {
  expect(await numbers('会员')).toEqual(['MR-20260902-02'])
  expect(await numbers('与会员工')).toEqual(['MR-20260902-02'])
  expect(await numbers('与会员名')).toEqual([])
})

test.each(['', '会', ' 会 ', '会 员'])('%j is not enough to look for', async (text) => {
  expect(await find(text)).toEqual({ enough: false, total: 0, people: [], hits: [] })
})

test('a window of the hits, and all of them counted', async () => {
  const { total, hits } = await find('客户会议记录', 1, 1)
  expect([total, hits.map((hit) => hit.number)]).toEqual([3, ['MR-20260902-02']])
})

test('a hit shows the place as it was written', async () => {
  const { hits } = await find('湖綠')
  expect(hits[0]).toMatchObject({
    kind: 'document',
    runId: first,
    runName: '春季新品推广',
    form: 'client_meeting',
  })
  expect(hits[0]?.snippet).toEqual({ before: '背景改用', match: '湖绿', after: '色，𠮷祥物另行报价' })
})

test('the index holds no words', async () => {
  await office.call('office.setLanguage', { commandId: newId(), language: 'zh-Hans' })
  await office.close()
  const grams = withRaw(office.folder, (raw) => raw.prepare('select gram from search_gram').all())
  office = await openOffice({ dataFolder: office.folder })
  expect(grams.length).toBeGreaterThan(100)
  for (const { gram } of grams) expect((gram as Uint8Array).length).toBe(16)
})
