import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { SealBroken } from './errors.ts'
import { BLOBS, openVault } from './vault.ts'

const key = randomBytes(32)
const vault = openVault(new Map([[1, key]]))
const other = (version: number, bytes = randomBytes(32)) => openVault(new Map([[version, bytes]]))
const text = Buffer.from('客户会议记录')

test('what was sealed opens in its own place', () => {
  const sealed = vault.seal('run', 'a', 3, text)
  expect(Buffer.from(vault.open('run', 'a', 3, sealed))).toEqual(text)
  expect(Buffer.from(sealed).includes(text)).toBe(false)
})

test.each([
  ['another table', 'document', 'a', 3],
  ['another row', 'run', 'b', 3],
  ['another revision', 'run', 'a', 2],
  ['the key of files', BLOBS, 'a', 3],
])('it does not open under %s', (_name, table, id, rev) => {
  const sealed = vault.seal('run', 'a', 3, text)
  expect(() => vault.open(table, id, rev, sealed)).toThrow(SealBroken)
})

test('nor under another key, or the same key of another version', () => {
  const sealed = vault.seal('run', 'a', 3, text)
  expect(() => other(1).open('run', 'a', 3, sealed)).toThrow(SealBroken)
  expect(() => other(2, key).open('run', 'a', 3, sealed)).toThrow(SealBroken)
})

test('it is sealed under the newest key and opens by the version it names', () => {
  const before = vault.seal('run', 'a', 3, text)
  const both = openVault(
    new Map([
      [1, key],
      [2, randomBytes(32)],
    ]),
  )
  const after = both.seal('run', 'a', 3, text)
  expect(Buffer.from(both.open('run', 'a', 3, before))).toEqual(text)
  expect(Buffer.from(both.open('run', 'a', 3, after))).toEqual(text)
  expect(() => vault.open('run', 'a', 3, after)).toThrow(SealBroken)
  const renamed = Uint8Array.from(after).fill(1, 2, 3)
  expect(() => both.open('run', 'a', 3, renamed)).toThrow(SealBroken)
})

test('a digest made under an earlier key is found again, and never meets one of a later key', () => {
  const both = openVault(
    new Map([
      [1, key],
      [2, randomBytes(32)],
    ]),
  )
  const print = vault.fingerprint('a', 'x')
  expect(both.fingerprint('a', 'x', print)).toEqual(print)
  expect(both.fingerprint('a', 'x')).not.toEqual(print)
})

test('closed, its keys are zeros and it does nothing any more', () => {
  const bytes = randomBytes(32)
  const closing = other(1, bytes)
  const sealed = closing.seal('run', 'a', 3, text)
  closing.close()
  expect(bytes.every((byte) => byte === 0)).toBe(true)
  for (const use of [
    () => closing.open('run', 'a', 3, sealed),
    () => closing.seal('run', 'a', 3, text),
    () => closing.fingerprint('a', 'x'),
    () => closing.searchKey,
  ])
    expect(use).toThrow(SealBroken)
})

test('every changed bit and every cut is found', () => {
  const sealed = vault.seal('run', 'a', 3, text)
  for (let bit = 0; bit < sealed.length * 8; bit += 1) {
    const changed = Uint8Array.from(sealed)
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    expect(() => vault.open('run', 'a', 3, changed)).toThrow(SealBroken)
  }
  for (let length = 0; length < sealed.length; length += 1) {
    expect(() => vault.open('run', 'a', 3, sealed.subarray(0, length))).toThrow(SealBroken)
  }
})

test('no nonce is used twice', () => {
  const nonces = new Set<string>()
  for (let count = 0; count < 20_000; count += 1)
    nonces.add(Buffer.from(vault.seal('run', 'a', 3, text).subarray(3, 15)).toString('hex'))
  expect(nonces.size).toBe(20_000)
})

test('derived keys differ by purpose', () => {
  const keys = [vault.searchKey.export(), vault.draftKey, key].map((one) => Buffer.from(one).toString('hex'))
  expect(new Set(keys).size).toBe(3)
  expect(vault.fingerprint('a', 'bc')).not.toEqual(vault.fingerprint('ab', 'c'))
})
