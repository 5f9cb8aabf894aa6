import type { TableBlock } from '../../../../shared/sheet/sheet.ts'
import { type GridCell, gridRun, shareWidths, textWidth } from '../page/grid.ts'
import { SIZE } from '../page/measures.ts'
import type { SetLine, TextSetter, TextStyle } from '../text/typeset-text.ts'
import type { BlockSetter } from './context.ts'

type Column = TableBlock['columns'][number]

const LEADING = 1.45
/** Columns that hold numbers may take this much from the others, which wrap. */
const MOST_TAKEN = 0.4
const SMALLEST = 0.68

/** A table whose header is printed on every page. */
export const setTable: BlockSetter<'table'> = (block, setter) => {
  if (block.columns.length === 0) return []
  const size = block.columns.length > 8 ? SIZE.fine : SIZE.table
  const widths = fittedWidths(block, size, setter)
  const head = block.columns.map((column, i): GridCell => {
    const style: TextStyle = {
      size,
      bold: true,
      leading: LEADING,
      ...alignment({ ...column, align: column.align ?? 'left' }),
    }
    return { lines: setter.lines(column.title, textWidth(widths[i] ?? 0), style), shaded: true }
  })
  const rows = block.rows.map((row, index) =>
    block.columns.map(
      (column, i): GridCell => ({
        lines: cellLines(row[i] ?? '', column, textWidth(widths[i] ?? 0), size, setter),
        tinted: block.tinted?.includes(index) === true,
      }),
    ),
  )
  return [gridRun({ widths, head, rows, before: 8 }, setter.page)]
}

function alignment(column: Column): { align?: 'right' | 'center' } {
  if (column.align === 'right') return { align: 'right' }
  return column.align === 'centre' ? { align: 'center' } : {}
}

/** An amount is never cut in two: where it does not fit it is set smaller. */
function cellLines(text: string, column: Column, width: number, size: number, setter: TextSetter): SetLine[] {
  const style: TextStyle = { size, leading: LEADING, ...alignment(column) }
  if (column.align !== 'right') return setter.lines(text, width, style)
  const need = longest(text, size, setter)
  if (need <= width) return setter.lines(text, width, style)
  const smaller = Math.max(SMALLEST, ((width - 0.1) / need) * 0.995)
  return setter.lines(text, width, { ...style, size: size * smaller, leading: LEADING / smaller })
}

/** Shares, changed just enough that amounts stand on one line. */
function fittedWidths(block: TableBlock, size: number, setter: TextSetter): number[] {
  const shares = block.columns.map((column) => Math.max(column.share, 0.01))
  const widths = shareWidths(shares, setter.page.bodyWidth)
  const needs = block.columns.map((column, i) =>
    column.align === 'right'
      ? Math.max(0, ...block.rows.map((row) => longest(row[i] ?? '', size, setter)))
      : 0,
  )
  const lacking = widths.map((width, i) => Math.max(0, (needs[i] ?? 0) + 0.1 - textWidth(width)))
  const wanted = lacking.reduce((a, b) => a + b, 0)
  if (wanted === 0) return widths
  const givers = widths.map((width, i) => (block.columns[i]?.align === 'right' ? 0 : width * MOST_TAKEN))
  const available = givers.reduce((a, b) => a + b, 0)
  const part = available === 0 ? 0 : Math.min(1, available / wanted)
  return widths.map((width, i) => {
    const given = available === 0 ? 0 : ((givers[i] ?? 0) / available) * wanted * part
    return width + (lacking[i] ?? 0) * part - given
  })
}

/** The length of the longest line of a cell when nothing is broken. */
function longest(text: string, size: number, setter: TextSetter): number {
  return Math.max(0, ...setter.lines(text, Number.MAX_SAFE_INTEGER, { size }).map((line) => line.length))
}
