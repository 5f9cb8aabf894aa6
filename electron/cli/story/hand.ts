import { deflateSync } from 'node:zlib'
import type { Hand } from '../../../shared/signing/signer.ts'
import { chunk, head, png } from '../../services/pictures/write-png.ts'
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
  // Eight bits of grey.
  return png(head(SIDE, SIDE, [8, 0, 0, 0, 0]), chunk('IDAT', deflateSync(rows)))
}
