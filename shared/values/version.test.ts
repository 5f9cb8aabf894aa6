import { expect, test } from 'vitest'
import { isNewer, isVersion } from './version.ts'

test('versions are three numbers', () => {
  for (const good of ['0.1.0', '10.20.30', '999999.0.0']) expect(isVersion(good)).toBe(true)
  for (const bad of ['1.0', '1.0.0.0', '01.0.0', '1.0.0-beta', 'v1.0.0', '1.0.x', '', '1000000.0.0'])
    expect(isVersion(bad)).toBe(false)
})

test('newer is by numbers, not by letters, and never equal', () => {
  expect(isNewer('0.10.0', '0.9.9')).toBe(true)
  expect(isNewer('1.0.0', '0.99.99')).toBe(true)
  expect(isNewer('0.1.1', '0.1.0')).toBe(true)
  expect(isNewer('0.1.0', '0.1.0')).toBe(false)
  expect(isNewer('0.9.9', '0.10.0')).toBe(false)
})
