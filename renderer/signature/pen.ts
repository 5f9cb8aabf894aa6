import type { PointGroupOptions } from 'signature_pad'
import type { Pad } from '../../shared/signing/ink.ts'

/** The ink of the paper. */
const INK = '#16234f'

/** A stroke keeps its share of the pad: a wide pad gets a broad pen. */
export function penFor({ width }: Pad): PointGroupOptions {
  return {
    penColor: INK,
    minWidth: width / 560,
    maxWidth: width / 150,
    dotSize: width / 220,
    velocityFilterWeight: 0.7,
    compositeOperation: 'source-over',
  }
}
