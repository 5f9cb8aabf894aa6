import type { Border, Cell, TableLayout } from '../nodes.ts'
import type { SetLine } from '../text/typeset-text.ts'
import type { Piece, Run } from './flow.ts'
import { INK, type Measures, RULE, SHADE, TINT } from './measures.ts'

export const PADDING = { side: 5, top: 3.2, bottom: 3.2 } as const

export interface GridCell {
  readonly lines: readonly SetLine[]
  readonly shaded?: boolean
  readonly tinted?: boolean
  /** Columns it takes; 1 unless said. */
  readonly span?: number
}

export type GridRow = readonly GridCell[]

interface Slice {
  readonly cells: GridRow
  readonly height: number
  /** Continues the slice before it: no line between the two. */
  readonly continues: boolean
}

/** A ruled table. `widths` are those of whole columns, lines and padding included. */
export interface Grid {
  readonly widths: readonly number[]
  readonly head?: GridRow
  readonly rows: readonly GridRow[]
  readonly before: number
}

/** Lines of a row that is cut because it is taller than a page. */
const LINES_PER_SLICE = 4

/** The width left for text in columns of this width. */
export function textWidth(columnWidth: number): number {
  return columnWidth - 2 * PADDING.side - RULE
}

/** Divides a width by shares. */
export function shareWidths(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((a, b) => a + b, 0)
  return shares.map((share) => ((total - RULE) * share) / sum)
}

/** The run that prints a grid: one piece for each row, the head on every page. */
export function gridRun(grid: Grid, { bodyHeight }: Pick<Measures, 'bodyHeight'>): Run {
  const headSlices = grid.head ? slicesOf(grid.head, bodyHeight / 3) : []
  const head = headSlices.length === 1 ? headSlices[0] : undefined
  const headHeight = head?.height ?? 0
  const tallest = bodyHeight - headHeight - RULE
  const slices = [...(head ? [] : headSlices), ...grid.rows.flatMap((row) => slicesOf(row, tallest))]
  return {
    kind: 'grid',
    before: grid.before,
    head: headHeight + RULE,
    pieces: slices.map((slice): Piece => ({ height: slice.height, glue: false })),
    render: (from, to) => {
      const shown = [...(head ? [head] : []), ...slices.slice(from, to)]
      return { table: { widths: grid.widths.map(textWidth), body: bodyOf(shown) }, layout: LAYOUT }
    },
  }
}

function slicesOf(row: GridRow, tallest: number): Slice[] {
  const whole = heightOf(row)
  if (whole <= tallest) return [{ cells: row, height: whole, continues: false }]
  const most = Math.max(...row.map((cell) => cell.lines.length))
  const slices: Slice[] = []
  for (let from = 0; from < most; from += LINES_PER_SLICE) {
    const cells = row.map((cell) => ({ ...cell, lines: cell.lines.slice(from, from + LINES_PER_SLICE) }))
    slices.push({ cells, height: heightOf(cells), continues: from > 0 })
  }
  return slices
}

function heightOf(row: GridRow): number {
  const text = Math.max(0, ...row.map((cell) => cell.lines.reduce((sum, line) => sum + line.height, 0)))
  return text + PADDING.top + PADDING.bottom + RULE
}

function bodyOf(slices: readonly Slice[]): Cell[][] {
  return slices.map((slice, i) => {
    const closed = slices[i + 1]?.continues !== true
    const border: Border = [true, !slice.continues || i === 0, true, closed]
    return slice.cells.flatMap((cell) => drawCell(cell, border))
  })
}

/** A cell and the empty places that pdfmake wants behind one that spans columns. */
function drawCell(cell: GridCell, border: Border): Cell[] {
  const span = cell.span ?? 1
  const drawn: Cell = {
    stack: cell.lines.map((line) => line.draw()),
    border,
    ...(cell.shaded ? { fillColor: SHADE } : cell.tinted ? { fillColor: TINT } : {}),
    ...(span > 1 ? { colSpan: span } : {}),
  }
  return [drawn, ...Array.from({ length: span - 1 }, (): Cell => ({ stack: [], border }))]
}

const LAYOUT: TableLayout = {
  hLineWidth: () => RULE,
  vLineWidth: () => RULE,
  hLineColor: () => INK,
  vLineColor: () => INK,
  paddingLeft: () => PADDING.side,
  paddingRight: () => PADDING.side,
  paddingTop: () => PADDING.top,
  paddingBottom: () => PADDING.bottom,
}
