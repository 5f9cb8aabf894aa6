import { gridRun, shareWidths, textWidth } from '../page/grid.ts'
import { SIZE } from '../page/measures.ts'
import type { BlockSetter } from './context.ts'

/** Lists side by side under their titles. */
export const setColumns: BlockSetter<'columns'> = (block, setter) => {
  if (block.columns.length === 0) return []
  const shares = block.columns.map(() => 1)
  const widths = shareWidths(shares, setter.page.bodyWidth)
  const inner = textWidth(widths[0] ?? 0)
  const head = block.columns.map((column) => ({
    lines: setter.lines(column.title, inner, { size: SIZE.table, bold: true, leading: 1.45 }),
    shaded: true,
  }))
  const lists = block.columns.map((column) => ({
    lines: column.lines.flatMap((line) => setter.lines(line, inner, { size: SIZE.table, leading: 1.55 })),
  }))
  return [gridRun({ widths, head, rows: [lists], before: 8 }, setter.page)]
}
