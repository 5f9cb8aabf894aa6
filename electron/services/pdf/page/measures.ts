import type { Sheet } from '../../../../shared/sheet/sheet.ts'

/** Points in a millimetre. */
export const MM = 72 / 25.4

const A4 = { short: 595.28, long: 841.89 } as const
const MARGIN = { top: 20 * MM, right: 18 * MM, bottom: 18 * MM } as const
/** The left margin is the binding side; contracts are bound with more. */
const LEFT = { usual: 25 * MM, bound: 30 * MM } as const

/** The paper of one sheet, in points: what is left for its body once the margins are taken off. */
export interface Measures {
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly bodyWidth: number
  /** A point is kept back for rounding. */
  readonly bodyHeight: number
}

/** A4 as the sheet says it lies; portrait unless it says so. */
export function measuresOf(page: Sheet['page']): Measures {
  const lies = page?.orientation === 'landscape'
  const [width, height] = lies ? [A4.long, A4.short] : [A4.short, A4.long]
  const margin = { ...MARGIN, left: page?.binding ? LEFT.bound : LEFT.usual }
  return {
    width,
    height,
    margin,
    bodyWidth: width - margin.left - margin.right,
    bodyHeight: height - margin.top - margin.bottom - 1,
  }
}

export const SIZE = {
  title: 18,
  heading: 11,
  body: 10.5,
  table: 9.5,
  small: 8.5,
  fine: 8,
  method: 7,
} as const

/** Thin enough to look engraved, thick enough to survive a photocopy. */
export const RULE = 0.5
export const INK = '#000000'
export const SOFT_INK = '#3c3c3c'
/** Header rows: light enough that black text stays clear after copying. */
export const SHADE = '#eeeeee'
/** Rows that are somebody else's: a help where there is colour, no loss where there is none. */
export const TINT = '#f6f0e0'
