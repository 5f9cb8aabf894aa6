import { expect, test } from 'vitest'
import { wordsIn } from '../../../shared/language/index.ts'
import { isLong, waitedText } from './waited.ts'

const words = wordsIn('zh-Hans')
const now = Date.parse('2026-11-24T12:30:00+08:00')

test('days and hours, rounded down', () => {
  expect(waitedText(words, '2026-11-24T12:00:00+08:00', now)).toBe('不到 1 小时')
  expect(waitedText(words, '2026-11-24T09:00:00+08:00', now)).toBe('3 小时')
  expect(waitedText(words, '2026-11-22T12:30:00+08:00', now)).toBe('2 天')
  expect(waitedText(words, '2026-11-22T09:00:00+08:00', now)).toBe('2 天 3 小时')
})

test('a clock behind the signing says no negative time', () => {
  expect(waitedText(words, '2026-11-25T09:00:00+08:00', now)).toBe('不到 1 小时')
})

test('a day is long', () => {
  expect(isLong('2026-11-23T12:30:00+08:00', now)).toBe(true)
  expect(isLong('2026-11-23T12:31:00+08:00', now)).toBe(false)
})
