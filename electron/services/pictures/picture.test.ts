import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_PICTURE, PICTURE_FAULTS } from '../../../shared/values/picture.ts'
import { exifOf, orientationIn } from './exif.ts'
import { faultIn, type Picture, pictureIn } from './picture.ts'
import { CMYK, GREY, JPEG, PROGRESSIVE, png, turned } from './testing/samples.ts'

const read = (bytes: Uint8Array): Picture => {
  const found = pictureIn(bytes)
  if (typeof found === 'string') throw new Error(found)
  return found
}
const sizeOf = (bytes: Uint8Array) => [read(bytes).width, read(bytes).height]

describe('pictures that can be printed', () => {
  it.each([
    ['baseline', JPEG],
    ['progressive', PROGRESSIVE],
    ['grey', GREY],
  ])('a %s JPEG', (_, bytes) => expect(sizeOf(bytes)).toEqual([48, 24]))

  it.each([0, 2, 3, 6])('a PNG of colour type %s', (colour) =>
    expect(sizeOf(png({ colour }))).toEqual([20, 10]),
  )

  it('of one bit a dot, its rows filled up to whole bytes', () =>
    expect(sizeOf(png({ colour: 0, bits: 1, width: 9 }))).toEqual([9, 10]))

  it('as the camera was held: a quarter turn changes places of width and height', () => {
    const seen = Array.from({ length: 8 }, (_, index) => sizeOf(turned(index + 1)).join('×'))
    expect(seen).toEqual([...Array(4).fill('48×24'), ...Array(4).fill('24×48')])
  })
})

describe('pictures that cannot', () => {
  const cut = JPEG.subarray(0, JPEG.length - 40)
  const noise = deflateSync(Buffer.alloc(10))
  const wrongSum = Buffer.from(png())
  wrongSum[20] = 99
  it.each([
    ['a text', Buffer.from('not a picture'), 'kind'],
    ['nothing', Buffer.alloc(0), 'kind'],
    ['an interlaced PNG', png({ interlaced: 1 }), 'kind'],
    ['a JPEG for the press', CMYK, 'colours'],
    ['a PNG of 16 bits', png({ bits: 16 }), 'colours'],
    ['a JPEG that was cut off', cut, 'damaged'],
    ['a PNG that was cut off', png().subarray(0, 60), 'damaged'],
    ['a PNG with a wrong check sum', wrongSum, 'damaged'],
    ['a PNG with too few rows', png({ packed: noise }), 'damaged'],
    ['a PNG that does not unpack', png({ packed: Buffer.from('zzzz') }), 'damaged'],
    ['a PNG with a filter that does not exist', png({ filter: 9 }), 'damaged'],
    [
      'a PNG that claims to be a wall',
      png({ width: 60_000, height: 60_000, packed: noise }),
      'tooManyPixels',
    ],
    ['a file over the limit', Buffer.concat([JPEG, Buffer.alloc(MOST_PICTURE)]), 'tooLarge'],
  ])('%s', (_, bytes, why) => expect(faultIn(bytes)).toBe(why))

  it('whatever the bytes are, there is an answer and never an error', () => {
    const damaged = fc
      .tuple(fc.constantFrom(JPEG, PROGRESSIVE, png(), png({ colour: 6 }), turned(6)), fc.nat(), fc.nat(255))
      .map(([bytes, at, byte]) => {
        const copy = Buffer.from(bytes)
        copy[at % copy.length] = byte
        return copy
      })
    fc.assert(
      fc.property(fc.oneof(damaged, fc.uint8Array({ maxLength: 200 })), (bytes) => {
        const found = pictureIn(bytes)
        expect(typeof found === 'string' ? PICTURE_FAULTS.includes(found) : found.width > 0).toBe(true)
      }),
      { numRuns: 500, seed: 20261126 },
    )
  })
})

describe('what else a camera writes', () => {
  const told = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 4 + 21]), Buffer.from('GPS 31.2304 121.4737 xx')])
  const withPlace = Buffer.concat([
    JPEG.subarray(0, 2),
    exifOf(6),
    told,
    JPEG.subarray(2),
    Buffer.from('a film'),
  ])

  it('stays in the record and does not go onto paper; how it was held does', () => {
    const { bytes, width } = read(withPlace)
    const text = Buffer.from(bytes).toString('latin1')
    expect(text).not.toContain('GPS')
    expect(text).not.toContain('a film')
    expect(width).toBe(24)
    expect(sizeOf(bytes)).toEqual([24, 48])
  })

  it('turns that make no sense are none', () => {
    expect(orientationIn(exifOf(6).subarray(4))).toBe(6)
    expect(orientationIn(exifOf(12).subarray(4))).toBe(1)
    expect(orientationIn(exifOf(6).subarray(4, 20))).toBe(1)
    expect(orientationIn(Buffer.from('Exif\0\0 and so on, no table'))).toBe(1)
  })
})
