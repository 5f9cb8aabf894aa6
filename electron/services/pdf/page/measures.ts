/** Points in a millimetre. */
export const MM = 72 / 25.4

export const PAGE = {
  width: 595.28,
  height: 841.89,
  /** The left margin is the binding side. */
  margin: { top: 20 * MM, right: 18 * MM, bottom: 18 * MM, left: 25 * MM },
} as const

export const BODY_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right

/** A point is kept back for rounding. */
export const BODY_HEIGHT = PAGE.height - PAGE.margin.top - PAGE.margin.bottom - 1

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
