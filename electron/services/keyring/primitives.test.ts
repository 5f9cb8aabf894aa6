import { describe, expect, it } from 'vitest'
import { agree, label, newKeyPair, seal, stretch, unseal } from './primitives.ts'

describe('primitives', () => {
  it('stretch as RFC 7914 does', async () => {
    const key = await stretch('password', Buffer.from('NaCl'), { N: 1024, r: 8, p: 16 })
    expect(key.toString('hex')).toBe('fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162')
  })

  it('make private keys of 32 bytes, also those that begin with zero', () => {
    const peer = newKeyPair()
    let short = 0
    for (let i = 0; i < 3000; i++) {
      const { privateKey, publicKey } = newKeyPair()
      expect([privateKey.length, publicKey.length]).toEqual([32, 65])
      if (privateKey[0] !== 0) continue
      short++
      expect(agree(privateKey, peer.publicKey)).toEqual(agree(peer.privateKey, publicKey))
    }
    expect(short).toBeGreaterThan(0)
  })

  it('agree with no point off the curve', () => {
    const { privateKey, publicKey } = newKeyPair()
    const off = Buffer.from(publicKey)
    off[40] = (off[40] ?? 0) ^ 1
    expect(agree(privateKey, off)).toBeNull()
    expect(agree(Buffer.alloc(32), publicKey)).toBeNull()
  })

  it('seal under a nonce of its own each time, for one purpose', () => {
    const key = Buffer.alloc(32, 1)
    const boxes = Array.from({ length: 20_000 }, () => seal(key, Buffer.from('x'), label('a')))
    expect(new Set(boxes.map((box) => box.subarray(0, 12).toString('hex'))).size).toBe(boxes.length)
    const [box = Buffer.alloc(0)] = boxes
    expect(unseal(key, box, label('a'))?.toString()).toBe('x')
    expect(unseal(key, box, label('b'))).toBeNull()
    expect(unseal(key, box.subarray(0, 20), label('a'))).toBeNull()
  })

  it('keep the parts of a label apart', () => {
    expect(label('a', 'b')).not.toEqual(label('ab'))
    expect(label('a"', 'b')).not.toEqual(label('a', '"b'))
    expect(label('1')).not.toEqual(label(1))
  })
})
