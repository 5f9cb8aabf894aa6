import { expect, test } from 'vitest'
import { nextLook, shouldTell, warning } from './idle.ts'

test('the host is told of work at most every twenty seconds', () => {
  expect(shouldTell(20_000, 0)).toBe(true)
  expect(shouldTell(19_999, 0)).toBe(false)
  expect(shouldTell(5, Number.NEGATIVE_INFINITY)).toBe(true)
})

test('the last thirty seconds are counted down', () => {
  expect(warning(0, null)).toBeNull()
  expect(warning(0, 30_001)).toBeNull()
  expect(warning(0, 30_000)).toBe(30)
  expect(warning(0, 100)).toBe(1)
  expect(warning(500, 100)).toBe(0)
})

test('looks again when the warning begins, then every second, then now and then', () => {
  expect(nextLook(0, null)).toBeNull()
  expect(nextLook(0, 300_000)).toBe(270_000)
  expect(nextLook(0, 29_400)).toBe(400)
  expect(nextLook(0, 29_000)).toBe(1000)
  expect(nextLook(2_000, 1_000)).toBe(5_000)
})
