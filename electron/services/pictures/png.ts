import { crc32, inflateSync } from 'node:zlib'
import type { Measured } from '../../../shared/contract/logo.ts'

const SIGN = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Bytes of a pixel by colour type: true colour, and true colour with transparency. */
const CHANNELS: { readonly [colourType: number]: number } = { 2: 3, 6: 4 }

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

/**
 * The size of a PNG that is whole, or null. Read to its last pixel, because a picture that is kept must print on every
 * paper for ever: only what a screen's canvas writes is taken (eight bits a channel, true colour, not interlaced), each
 * part with its checksum, and exactly as many pixels as its head says.
 */
export function pngSize(bytes: Uint8Array, most: Measured): Measured | null {
  const chunks = chunksOf(Buffer.from(bytes))
  const head = chunks?.[0]
  if (!chunks || head?.type !== 'IHDR' || head.data.length !== 13 || chunks.at(-1)?.type !== 'IEND')
    return null
  const size = { width: head.data.readUInt32BE(0), height: head.data.readUInt32BE(4) }
  const fits = size.width >= 1 && size.height >= 1 && size.width <= most.width && size.height <= most.height
  const channels = CHANNELS[head.data[9] ?? -1]
  const plain = head.data[8] === 8 && head.data.readUIntBE(10, 3) === 0
  if (!fits || !channels || !plain) return null
  const pixels = chunks.filter((one) => one.type === 'IDAT').map((one) => one.data)
  return hasPixels(Buffer.concat(pixels), size, channels) ? size : null
}

/** null when the file does not end where its last part does, or a part is not what its checksum says. */
function chunksOf(bytes: Buffer): Chunk[] | null {
  if (!bytes.subarray(0, SIGN.length).equals(SIGN)) return null
  const chunks: Chunk[] = []
  let at = SIGN.length
  while (at < bytes.length) {
    if (at + 12 > bytes.length) return null
    const end = at + 8 + bytes.readUInt32BE(at)
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) return null
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end) })
    at = end + 4
  }
  return chunks
}

/** Every line begins with the number of its filter, of which there are five. */
function hasPixels(packed: Buffer, { width, height }: Measured, channels: number): boolean {
  const line = 1 + width * channels
  try {
    // One byte more than there should be, so that too many are noticed and a bomb is not unpacked.
    const pixels = inflateSync(packed, { maxOutputLength: line * height + 1 })
    if (pixels.length !== line * height) return false
    return Array.from({ length: height }, (_, row) => pixels[row * line] ?? 9).every((filter) => filter <= 4)
  } catch {
    return false
  }
}
