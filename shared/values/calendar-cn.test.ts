import { expect, test } from 'vitest'
import { chinaCalendar, knownYears } from './calendar-cn.ts'
import { addWorkdays, isWorkday } from './workdays.ts'

const calendar = chinaCalendar()

test.each([
  ['2026-01-02', false],
  ['2026-01-04', true],
  ['2026-02-14', true],
  ['2026-02-23', false],
  ['2026-02-28', true],
  ['2026-04-06', false],
  ['2026-06-22', true],
  ['2026-09-20', true],
  ['2026-10-07', false],
  ['2026-10-08', true],
  ['2026-10-10', true],
  ['2026-10-11', false],
])('%s is a workday: %s', (day, workday) => {
  expect(isWorkday(day, calendar)).toBe(workday)
})

test('workdays are counted over the national holiday', () => {
  expect(addWorkdays('2026-09-30', 2, calendar)).toBe('2026-10-09')
})

test('years whose holidays are not known are said, and have their weekends', () => {
  expect(knownYears()).toEqual([2026])
  expect(isWorkday('2027-10-01', calendar)).toBe(true)
  expect(isWorkday('2027-10-02', calendar)).toBe(false)
})
