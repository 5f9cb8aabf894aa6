import type { TrueType } from './sfnt.ts'

/** Tables copied as they are: hinting programs that the copied outlines may call. */
const COPIED = ['cvt ', 'fpgm', 'prep']

const ARGUMENTS_ARE_WORDS = 0x0001
const HAS_SCALE = 0x0008
const MORE_COMPONENTS = 0x0020
const HAS_TWO_SCALES = 0x0040
const HAS_MATRIX = 0x0080

export interface Wanted {
  readonly outline: number
  /** In units of the font; ours may differ from the file's. */
  readonly advance: number
}

/**
 * A TrueType font with only the listed glyphs, in that order; glyph 0 must be first. Outlines are copied byte for
 * byte, which is what makes it fast: nothing is decoded. The same outline may be listed twice, so that two
 * characters that look alike still get a number each and copy out of the PDF as what was typed.
 */
export function subsetTrueType(font: TrueType, wanted: readonly Wanted[]): Buffer {
  const glyphs = wanted.map((glyph) => glyph.outline)
  const outlines: Buffer[] = []
  const numberOf = componentNumbers(glyphs)
  for (let i = 0; i < glyphs.length; i++) outlines.push(renumbered(font.outline(glyphs[i] ?? 0), numberOf))
  const { glyf, loca } = joinOutlines(outlines)
  const tables: [string, Buffer][] = [
    ['glyf', glyf],
    ['head', headTable(font)],
    ['hhea', withUInt16(font.table('hhea'), 34, glyphs.length)],
    ['hmtx', metricsTable(font, glyphs, wanted)],
    ['loca', loca],
    ['maxp', withUInt16(font.table('maxp'), 4, glyphs.length)],
    ...COPIED.map((tag): [string, Buffer] => [tag, font.table(tag)]).filter(([, bytes]) => bytes.length > 0),
  ]
  return writeTables(tables)
}

/** Components of a composed glyph are added behind the wanted ones, once each. */
function componentNumbers(glyphs: number[]): (glyph: number) => number {
  const added = new Map<number, number>()
  return (glyph) => {
    const known = added.get(glyph)
    if (known !== undefined) return known
    added.set(glyph, glyphs.length)
    glyphs.push(glyph)
    return glyphs.length - 1
  }
}

function renumbered(outline: Buffer, numberOf: (glyph: number) => number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline
  const copy = Buffer.from(outline)
  let at = 10
  let flags: number
  do {
    flags = copy.readUInt16BE(at)
    copy.writeUInt16BE(numberOf(copy.readUInt16BE(at + 2)), at + 2)
    at += 4 + (flags & ARGUMENTS_ARE_WORDS ? 4 : 2) + scaleBytes(flags)
  } while (flags & MORE_COMPONENTS)
  return copy
}

function scaleBytes(flags: number): number {
  if (flags & HAS_SCALE) return 2
  if (flags & HAS_TWO_SCALES) return 4
  return flags & HAS_MATRIX ? 8 : 0
}

function joinOutlines(outlines: readonly Buffer[]): { glyf: Buffer; loca: Buffer } {
  const loca = Buffer.alloc((outlines.length + 1) * 4)
  const parts: Buffer[] = []
  let length = 0
  outlines.forEach((outline, i) => {
    const padding = -outline.length & 3
    parts.push(outline, Buffer.alloc(padding))
    length += outline.length + padding
    loca.writeUInt32BE(length, (i + 1) * 4)
  })
  return { glyf: Buffer.concat(parts, length), loca }
}

function headTable(font: TrueType): Buffer {
  const head = withUInt16(font.table('head'), 50, 1)
  head.writeUInt32BE(0, 8)
  return head
}

function metricsTable(font: TrueType, glyphs: readonly number[], wanted: readonly Wanted[]): Buffer {
  const hmtx = Buffer.alloc(glyphs.length * 4)
  glyphs.forEach((glyph, i) => {
    const { advance, bearing } = font.metrics(glyph)
    hmtx.writeUInt16BE(wanted[i]?.advance ?? advance, i * 4)
    hmtx.writeInt16BE(bearing, i * 4 + 2)
  })
  return hmtx
}

function withUInt16(table: Buffer, offset: number, value: number): Buffer {
  const copy = Buffer.from(table)
  copy.writeUInt16BE(value, offset)
  return copy
}

function writeTables(tables: [string, Buffer][]): Buffer {
  tables.sort(([a], [b]) => (a < b ? -1 : 1))
  const header = Buffer.alloc(12 + tables.length * 16)
  const power = 2 ** Math.floor(Math.log2(tables.length))
  header.writeUInt32BE(0x00010000, 0)
  header.writeUInt16BE(tables.length, 4)
  header.writeUInt16BE(power * 16, 6)
  header.writeUInt16BE(Math.log2(power), 8)
  header.writeUInt16BE((tables.length - power) * 16, 10)
  let offset = header.length
  const parts: Buffer[] = [header]
  tables.forEach(([tag, bytes], i) => {
    const at = 12 + i * 16
    header.write(tag, at, 'latin1')
    header.writeUInt32BE(checksum(bytes), at + 4)
    header.writeUInt32BE(offset, at + 8)
    header.writeUInt32BE(bytes.length, at + 12)
    const padding = -bytes.length & 3
    parts.push(bytes, Buffer.alloc(padding))
    offset += bytes.length + padding
  })
  return Buffer.concat(parts)
}

function checksum(bytes: Buffer): number {
  let sum = 0
  const whole = bytes.length & ~3
  for (let i = 0; i < whole; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0
  for (let i = whole; i < bytes.length; i++) sum = (sum + (bytes[i] ?? 0) * 2 ** (24 - (i - whole) * 8)) >>> 0
  return sum
}
