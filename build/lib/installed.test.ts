import { expect, test } from 'vitest'
import { missing } from './installed.mjs'

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a/node_modules/b': { version: '2.0.0' },
    'node_modules/other-platform': { version: '1.0.0', optional: true },
  },
}
const { 'node_modules/other-platform': _, ...here } = lock.packages

test('a tree that is as the lockfile says lacks nothing, even without other platforms’ packages', () => {
  expect(missing(lock, { packages: here })).toEqual([])
  expect(missing(lock, lock)).toEqual([])
})

test('no tree lacks everything that is not optional', () => {
  expect(missing(lock, undefined)).toEqual(['a', 'b'])
})

test('another version is lacking, of an optional package too', () => {
  const old = { ...lock.packages, 'node_modules/a': { version: '0.9.0' } }
  expect(missing(lock, { packages: old })).toEqual(['a'])
  const odd = { ...lock.packages, 'node_modules/other-platform': { version: '3.0.0' } }
  expect(missing(lock, { packages: odd })).toEqual(['other-platform'])
})
