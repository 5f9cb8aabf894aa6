import { crc32, inflateSync } from 'node:zlib'
import { MOST_PIXELS, type PictureFault } from '../../../shared/values/picture.ts'

export interface Png {
  readonly width: number
  readonly height: number
}

interface Chunk {
  readonly type: string
  readonly body: Uint8Array
}

const SIGN = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Samples to a pixel, by colour type. */
const SAMPLES: { readonly [colour: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const PALETTE = 3
const LAST_FILTER = 4

export const isPng = (bytes: Uint8Array): boolean => SIGN.every((byte, index) => bytes[index] === byte)

/**
 * Looked at to the last row before the typesetter gets it: its library unpacks some kinds behind our back, and an error
 * there would take the whole worker down.
 */
export function readPng(bytes: Uint8Array): Png | PictureFault {
  const chunks = chunksOf(bytes)
  const head = chunks?.[0]
  if (!chunks || head?.type !== 'IHDR' || head.body.length !== 13 || chunks.at(-1)?.type !== 'IEND')
    return 'damaged'
  const view = new DataView(head.body.buffer, head.body.byteOffset, 13)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [bits, colour, interlaced] = [view.getUint8(8), view.getUint8(9), view.getUint8(12)]
  const samples = SAMPLES[colour]
  if (samples === undefined || width === 0 || height === 0) return 'damaged'
  if (interlaced !== 0) return 'kind'
  if (bits > 8) return 'colours'
  if (width * height > MOST_PIXELS) return 'tooManyPixels'
  if (colour === PALETTE && !chunks.some(({ type }) => type === 'PLTE')) return 'damaged'
  const row = 1 + Math.ceil((width * samples * bits) / 8)
  return rowsAreWhole(chunks, row, height) ? { width, height } : 'damaged'
}

/** null where a length or a check sum is wrong. */
function chunksOf(bytes: Uint8Array): Chunk[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const found: Chunk[] = []
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at)
    const end = at + 8 + length
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return null
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    found.push({ type, body: bytes.subarray(at + 8, end) })
    if (type === 'IEND') return found
    at = end + 4
  }
  return null
}

function rowsAreWhole(chunks: readonly Chunk[], row: number, height: number): boolean {
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body))
  try {
    const data = inflateSync(packed, { maxOutputLength: row * height + 1 })
    if (data.length !== row * height) return false
    for (let at = 0; at < data.length; at += row) if ((data[at] ?? 0) > LAST_FILTER) return false
    return true
  } catch {
    return false
  }
}
