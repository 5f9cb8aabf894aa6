import { crc32, deflateSync } from 'node:zlib'
import type { Hand } from '../../../shared/signing/signer.ts'
import { PAD, randomOf } from '../../services/sample/hand.ts'

export { handOf } from '../../services/sample/hand.ts'

/** A slip of the pen, which is no signature. */
export function slip(): Hand {
  return {
    strokes: [
      [
        [0.5, 0.5, 0.4],
        [0.53, 0.5, 0.4],
      ],
    ],
    pad: PAD,
  }
}

const SIDE = 64

/** A small grey PNG as a scanner might give; another name gives another picture. */
export function scanOf(name: string): Buffer {
  const random = randomOf(name)
  const rows = Buffer.alloc((SIDE + 1) * SIDE)
  for (let y = 0; y < SIDE; y += 1)
    for (let x = 0; x < SIDE; x += 1) rows[y * (SIDE + 1) + 1 + x] = random() > 0.9 ? 40 : 245
  const head = Buffer.alloc(13)
  head.writeUInt32BE(SIDE, 0)
  head.writeUInt32BE(SIDE, 4)
  // Eight bits of grey.
  head[8] = 8
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
