import { expect, test } from 'vitest'
import { parseLocal, writeLocal } from './date-text.ts'

test.each(['2026-11-22', '2024-02-29'])('a day comes back as it was: %s', (day) => {
  expect(writeLocal(parseLocal(day, 'day'), 'day')).toBe(day)
})

test('a minute comes back without seconds', () => {
  expect(writeLocal(parseLocal('2026-11-22T15:54', 'minute'), 'minute')).toBe('2026-11-22T15:54')
})

test('unfinished text is no value', () => {
  expect(parseLocal('', 'day')).toBeNull()
  expect(parseLocal('2026-11', 'minute')).toBeNull()
  expect(writeLocal(null, 'day')).toBe('')
})
