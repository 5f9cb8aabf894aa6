import { expect, test } from 'vitest'
import { offsetOf } from './clock.ts'

const here = Date.parse('2026-11-22T09:42:00.400+08:00')

test('a host in another zone but at the same moment has no offset', () => {
  expect(offsetOf('2026-11-22T01:42:00Z', here)).toBe(0)
})

test('a host that is ahead or behind is followed', () => {
  expect(offsetOf('2026-11-22T10:42:00+08:00', here)).toBe(3_599_600)
  expect(offsetOf('2026-11-22T08:42:00+08:00', here)).toBe(-3_600_400)
})

test('a time that cannot be read changes nothing', () => {
  expect(offsetOf('', here)).toBe(0)
})
