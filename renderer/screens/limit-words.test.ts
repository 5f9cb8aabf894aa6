import { expect, test } from 'vitest'
import { wordsIn } from '../../shared/language/index.ts'
import { limitText, momentText } from './limit-words.ts'

const words = wordsIn('zh-Hans')
const say = (minutes: number, late: boolean, days = 0) =>
  limitText(words, 'zh-Hans', { minutes, late, urgency: late ? 'late' : 'green' }, days)

test('late within a day is a clock, later it is days', () => {
  expect(say(135, true)).toBe('超时 02:15')
  expect(say(1439, true)).toBe('超时 23:59')
  expect(say(1440, true)).toBe('逾期 1 天')
})

test('what is left is hours and minutes within a day, otherwise the day', () => {
  expect(say(372, false)).toBe('6 小时 12 分')
  expect(say(0, false)).toBe('0 分钟')
  expect(say(1500, false, 1)).toBe('明天')
  expect(say(5000, false, 3)).toBe('3 天后')
})

test('a moment is said as short as it stays clear', () => {
  const now = Date.parse('2026-11-22T09:42:00+08:00')
  const at = (instant: string) => momentText(words, instant, now, 'Asia/Shanghai')
  expect(at('2026-11-22T15:54:00+08:00')).toBe('今天 15:54')
  expect(at('2026-11-23T02:00:00Z')).toBe('11-23 10:00')
  expect(at('2027-01-02T10:00:00+08:00')).toBe('2027-01-02 10:00')
})
