import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { logoSize as size } from './logo.ts'
import { logoPng } from './testing/logo.ts'
import { chunk, head, png } from './write-png.ts'

const pixels = (bytes: number, filter = 0) => chunk('IDAT', deflateSync(Buffer.alloc(bytes, filter)))

describe('a whole picture', () => {
  test('says how large it is', () => {
    expect(size(logoPng(60, 20))).toEqual({ width: 60, height: 20 })
    expect(size(logoPng(640, 240))).toEqual({ width: 640, height: 240 })
  })
  test('may come in several parts, without transparency', () => {
    const packed = deflateSync(Buffer.alloc(2 * (1 + 3 * 3)))
    const parts = [chunk('IDAT', packed.subarray(0, 5)), chunk('IDAT', packed.subarray(5))]
    expect(size(png(head(3, 2, [8, 2, 0, 0, 0]), ...parts))).toEqual({ width: 3, height: 2 })
  })
})

describe('anything else is none', () => {
  const good = logoPng()
  const flipped = (at: number) => Buffer.from(good).fill((good[at] ?? 0) ^ 1, at, at + 1)
  test('cut off anywhere', () => {
    for (let end = 0; end < good.length; end += 1) expect(size(good.subarray(0, end))).toBeNull()
  })
  test('one bit changed anywhere', () => {
    for (let at = 0; at < good.length; at += 1) expect(size(flipped(at)), `at ${at}`).toBeNull()
  })
  test('followed by something', () => {
    expect(size(Buffer.concat([good, Buffer.from('<script>')]))).toBeNull()
  })
  test.each([
    ['too wide', png(head(641, 1), pixels(1 + 641 * 4))],
    ['too high', png(head(1, 241), pixels(241 * 5))],
    ['of no width', png(head(0, 1), pixels(1))],
    ['whose palette is not there', png(head(1, 1, [8, 3, 0, 0, 0]), pixels(2))],
    ['of sixteen bits', png(head(1, 1, [16, 6, 0, 0, 0]), pixels(9))],
    ['interlaced', png(head(1, 1, [8, 6, 0, 0, 1]), pixels(5))],
    ['with a pixel too few', png(head(2, 1), pixels(5))],
    ['with a pixel too many', png(head(1, 1), pixels(9))],
    ['that unpacks to a gigabyte', png(head(1, 1), pixels(64 * 1024 * 1024))],
    ['with a filter nobody knows', png(head(1, 1), pixels(5, 5))],
    ['without pixels', png(head(1, 1))],
    ['whose pixels are no packed data', png(head(1, 1), chunk('IDAT', Buffer.from('pixels')))],
    ['without a head', png(pixels(5))],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16])],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('%s', (_what, bytes) => expect(size(bytes)).toBeNull())
})
