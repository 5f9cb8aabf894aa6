import { expect, test } from 'vitest'
import { daysUntil, limitAt } from './limit.ts'

const zone = 'Asia/Shanghai'
const at = (text: string) => Date.parse(text)

test('time left is rounded down', () => {
  const limit = limitAt('2026-11-22T15:54:00+08:00', at('2026-11-22T09:41:30+08:00'), zone)
  expect(limit).toEqual({ urgency: 'amber', minutes: 372, late: false })
})

test('time over counts up', () => {
  const limit = limitAt('2026-11-22T09:00:00+08:00', at('2026-11-22T10:05:59+08:00'), zone)
  expect(limit).toEqual({ urgency: 'late', minutes: 65, late: true })
})

test('days are the calendar days of the office, whatever the offset of the text', () => {
  expect(daysUntil('2026-11-22T16:30:00Z', at('2026-11-22T09:00:00+08:00'), zone)).toBe(1)
  expect(daysUntil('2026-11-22T23:59:00+08:00', at('2026-11-22T00:00:00+08:00'), zone)).toBe(0)
  expect(daysUntil('2026-11-20T18:00:00+08:00', at('2026-11-22T00:00:00+08:00'), zone)).toBe(-2)
})
