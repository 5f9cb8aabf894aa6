import { expect, test } from 'vitest'
import { readDays } from './read-days.ts'
import { daysFrom, spansOf, yearsOf } from './year-days.ts'

const free = (day: string, name = '') => ({ day, mark: 'free', name })

test.each([
  ['2027-01-01\t元旦\t休', [free('2027-01-01', '元旦')]],
  ['2027年1月1日', [free('2027-01-01')]],
  ['1月1日\t元旦', [free('2027-01-01', '元旦')]],
  ['2027/2/14\t上班', [{ day: '2027-02-14', mark: 'worked', name: '' }]],
  ['2027-02-14\t春节调休\tworkday', [{ day: '2027-02-14', mark: 'worked', name: '' }]],
  ['2027-10-08\t按平常\t厂庆', [{ day: '2027-10-08', mark: 'usual', name: '厂庆' }]],
  ['2027-05-01 至 2027-05-03\t劳动节', ['01', '02', '03'].map((day) => free(`2027-05-${day}`, '劳动节'))],
  ['5月1日~5月2日\tLabour Day', ['01', '02'].map((day) => free(`2027-05-${day}`, 'Labour Day'))],
  ['2027-05-01\t2027-05-02\t劳动节', ['01', '02'].map((day) => free(`2027-05-${day}`, '劳动节'))],
  ['2027-05-01（周六）\t劳动节', [free('2027-05-01', '劳动节')]],
])('%j', (text, days) => expect(readDays(text, 2027)).toEqual({ days, unread: [] }))

test('what names no day is named itself, and the rest is read', () => {
  const text =
    '日期\t名称\n2027-01-01\t元旦\n2027-02-30\t没有这天\n\n2027-05-03 至 2027-05-01\n2027-01-01 至 2027-12-31'
  expect(readDays(text, 2027)).toEqual({
    days: [free('2027-01-01', '元旦')],
    unread: ['日期  名称', '2027-02-30  没有这天', '2027-05-03 至 2027-05-01', '2027-01-01 至 2027-12-31'],
  })
})

test('days in a row that are alike are one line; the office stands before the table', () => {
  const own = [
    { day: '2026-10-02', mark: 'worked' as const, name: '赶工' },
    { day: '2026-12-31', mark: 'free' as const, name: '' },
    { day: '2027-01-01', mark: 'free' as const, name: '' },
  ]
  const lines = spansOf('2026', own).filter(({ from }) => from >= '2026-10')
  expect(lines.map(({ from, to, mark, own: ours }) => [from, to, mark, ours])).toEqual([
    ['2026-10-01', '2026-10-01', 'free', false],
    ['2026-10-02', '2026-10-02', 'worked', true],
    ['2026-10-03', '2026-10-07', 'free', false],
    ['2026-10-10', '2026-10-10', 'worked', false],
    ['2026-12-31', '2026-12-31', 'free', true],
  ])
  expect(yearsOf(own, '2028-05-05')).toEqual(['2026', '2027', '2028', '2029'])
})

test('a span is every day of it', () => {
  expect(daysFrom('2027-02-27', '2027-03-02', 10)).toEqual([
    '2027-02-27',
    '2027-02-28',
    '2027-03-01',
    '2027-03-02',
  ])
  expect([daysFrom('2027-03-02', '2027-03-01', 10), daysFrom('2027-01-01', '2027-02-01', 31)]).toEqual([
    null,
    null,
  ])
})
