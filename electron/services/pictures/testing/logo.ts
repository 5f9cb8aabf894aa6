import { deflateSync } from 'node:zlib'
import { chunk, head, png } from '../write-png.ts'

/** A picture of one colour, half of it see-through. */
export function logoPng(width = 60, height = 20, colour: readonly number[] = [180, 30, 40]): Buffer {
  const lines = Buffer.alloc((1 + width * 4) * height)
  for (let row = 0; row < height; row += 1)
    for (let x = 0; x < width; x += 1)
      lines.set([...colour, x < width / 2 ? 255 : 128], row * (1 + width * 4) + 1 + x * 4)
  return png(head(width, height), chunk('IDAT', deflateSync(lines)))
}
