import type { BlockSetter } from './context.ts'
import { setTable } from './table.ts'

/** The rows of a plan as a table. */
export const setGantt: BlockSetter<'gantt'> = ({ columns, rows }, setter) =>
  setTable({ block: 'table', columns, rows: rows.map((row) => row.cells) }, setter)
