import { expect, test } from 'vitest'
import { firstLanguage } from './language.ts'

test('a kept choice wins over the system', () => {
  expect(firstLanguage('en', ['zh-TW'])).toBe('en')
})

test('a traditional-script system starts in 繁體', () => {
  expect(firstLanguage(null, ['zh-HK', 'en'])).toBe('zh-Hant')
  expect(firstLanguage(null, ['zh-Hant-TW'])).toBe('zh-Hant')
})

test('everybody else, and damaged memory, starts in 简体', () => {
  expect(firstLanguage(null, ['en-GB', 'zh-TW'])).toBe('zh-Hans')
  expect(firstLanguage('klingon', [])).toBe('zh-Hans')
})
