import { expect, test } from 'vitest'
import { judge, strength } from './judge.ts'

test('length is counted in characters of any script', () => {
  expect(judge('')).toBe('empty')
  expect(judge('短的口令')).toBe('short')
  expect(judge('纸船顺着小溪漂到了海里')).toBeNull()
  expect(judge('a'.repeat(129))).toBe('long')
})

test('repetitions and walks over the keyboard are simple', () => {
  expect(judge('aaaaaaaaaaaa')).toBe('simple')
  expect(judge('1234567890')).toBe('simple')
  expect(judge('qwertyuiop')).toBe('simple')
  expect(judge('kite over the grey roof')).toBeNull()
})

test('the names everybody knows are not secret', () => {
  expect(judge('林小舟的办公室口令呢', ['林小舟'])).toBe('name')
  expect(judge('Paper Sea 2026 !!', ['paper sea'])).toBe('name')
  // Two letters would refuse half the language.
  expect(judge('kite over the grey roof', ['ki'])).toBeNull()
})

test('longer is stronger, repetition is not', () => {
  expect(strength('short')).toBe('weak')
  expect(strength('harbour-09')).toBe('fair')
  expect(strength('kite over the grey roof')).toBe('strong')
  expect(strength('纸船顺着小溪漂到了海里')).toBe('strong')
})
