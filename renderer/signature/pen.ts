import type { PointGroupOptions } from 'signature_pad'
import type { Pad } from '../../shared/signing/ink.ts'

/** The ink of the paper, the same in every theme. */
const ink = (): string => getComputedStyle(document.documentElement).getPropertyValue('--pen').trim()

/** A stroke keeps its share of the pad: a wide pad gets a broad pen. */
export function penFor({ width }: Pad): PointGroupOptions {
  return {
    penColor: ink(),
    minWidth: width / 560,
    maxWidth: width / 150,
    dotSize: width / 220,
    velocityFilterWeight: 0.7,
    compositeOperation: 'source-over',
  }
}
