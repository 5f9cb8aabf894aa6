import { expect, test } from 'vitest'
import { joined, split } from './duration.ts'
import { readDay } from './typed-moment.ts'
import { decimal, percent, readTyped, yuan } from './typed-number.ts'

test.each([
  ['1234.5', 123_450],
  ['１，２３４．５', 123_450],
  ['¥1,280.50', 128_050],
  ['-300', -30_000],
  ['0', 0],
])('yuan as people type them are whole fen: %s', (text, fen) => {
  expect(readTyped(text, yuan)).toEqual({ ok: true, value: fen })
})

test('what is no amount is no answer, and nothing typed is an empty one', () => {
  for (const text of ['12.345', 'abc', '1.2.3']) expect(readTyped(text, yuan)).toEqual({ ok: false })
  expect(readTyped('  ', yuan)).toEqual({ ok: true, value: null })
})

test('fen come back as yuan', () => {
  expect(yuan.format(128_050)).toBe('1,280.50')
})

test('numbers and percentages', () => {
  expect(readTyped('６％', percent)).toEqual({ ok: true, value: 6 })
  expect(readTyped('1,000', decimal)).toEqual({ ok: true, value: 1000 })
  expect(readTyped('1e5', decimal)).toEqual({ ok: false })
})

test('hours and minutes are whole minutes', () => {
  expect(joined({ hours: 1, minutes: 30 })).toBe(90)
  expect(joined({ hours: null, minutes: 90 })).toBe(90)
  expect(joined({ hours: null, minutes: null })).toBeNull()
  expect(split(90)).toEqual({ hours: 1, minutes: 30 })
})

test.each([
  ['20260902', '2026-09-02'],
  ['2026-9-2', '2026-09-02'],
  ['2026年9月2日', '2026-09-02'],
  ['0902', '2026-09-02'],
  ['９/２', '2026-09-02'],
  ['260902', '2026-09-02'],
])('a day by digits: %s', (text, day) => {
  expect(readDay(text, 2026)).toBe(day)
})

test.each(['', '2026-02-30', '13-01', '12345', '1'])('no day: %s', (text) => {
  expect(readDay(text, 2026)).toBeNull()
})
