import { crc32, deflateSync } from 'node:zlib'

/** One part of a PNG, with its checksum. */
export function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export function head(width: number, height: number, rest: readonly number[] = [8, 6, 0, 0, 0]): Buffer {
  const data = Buffer.alloc(13)
  data.writeUInt32BE(width, 0)
  data.writeUInt32BE(height, 4)
  data.set(rest, 8)
  return chunk('IHDR', data)
}

export const png = (...parts: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts, chunk('IEND', Buffer.alloc(0))])

/** A picture of one colour, half of it see-through. */
export function logoPng(width = 60, height = 20, colour: readonly number[] = [180, 30, 40]): Buffer {
  const lines = Buffer.alloc((1 + width * 4) * height)
  for (let row = 0; row < height; row += 1)
    for (let x = 0; x < width; x += 1)
      lines.set([...colour, x < width / 2 ? 255 : 128], row * (1 + width * 4) + 1 + x * 4)
  return png(head(width, height), chunk('IDAT', deflateSync(lines)))
}
