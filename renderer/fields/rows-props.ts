import type { Row, TableSpec } from '../../shared/forms/kinds/table.ts'
import type { Path, Problem } from '../../shared/forms/problem.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import type { Json } from '../../shared/values/json.ts'
import type { Cells } from './cells.ts'

export interface CellPlace {
  readonly row: number
  readonly column: string
}

/** What both layouts of a table work with. */
export interface RowsProps {
  readonly spec: TableSpec
  readonly words: AnyFieldWords
  readonly rows: readonly Row[]
  /** The columns shown now, in order. */
  readonly keys: readonly string[]
  readonly path: Path
  readonly problems: readonly Problem[]
  readonly onLeave: (path: Path) => void
  readonly add: () => void
  readonly remove: (index: number) => void
  readonly move: (index: number, by: -1 | 1) => void
  readonly change: (index: number, key: string, value: Json) => void
  readonly set: (rows: readonly Row[]) => void
  /** Cells from a spreadsheet, from a place on; says what came of it. */
  readonly paste: (from: CellPlace, cells: Cells) => void
  /** One row, or with its headings the whole table, as text for a spreadsheet. */
  readonly textOf: (index: number | 'all') => string
}
