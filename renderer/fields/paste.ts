import { emptyRow, type Row, type TableSpec } from '../../shared/forms/kinds/table.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import { foldText } from '../../shared/values/fold.ts'
import type { Json } from '../../shared/values/json.ts'
import { readCell, type Tongue, writeCell } from './cell-text.ts'
import { type Cells, writeCells } from './cells.ts'

/** The table's words in every language, the reader's first, and what else cells depend on. */
export interface TableTongue extends Omit<Tongue, 'words'> {
  readonly tables: readonly AnyFieldWords[]
}

/** A cell whose text has no meaning in its column; what stood there stays. */
export interface Unread {
  readonly row: number
  readonly column: string
  readonly text: string
}

export interface Pasted {
  readonly rows: readonly Row[]
  /** Rows that were filled or added. */
  readonly count: number
  readonly unread: readonly Unread[]
  /** Rows for which the table has no room. */
  readonly tooMany: number
}

export interface PasteInto {
  readonly rows: readonly Row[]
  readonly spec: TableSpec
  /** The columns shown, in order. */
  readonly columns: readonly string[]
  readonly from: { readonly row: number; readonly column: string }
  readonly most: number
  readonly tongue: TableTongue
}

/**
 * Fills cells from a place on, to the right over the columns shown and downwards, adding rows as needed. When the
 * first line holds names of columns, each cell goes where its name says.
 */
export function pasted(into: PasteInto, cells: Cells): Pasted {
  const { rows, spec, columns, from, most, tongue } = into
  const named = columnsNamed(spec, cells[0] ?? [], tongue)
  const body = named ? cells.slice(1) : cells
  const targets = named ?? columns.slice(Math.max(0, columns.indexOf(from.column)))
  const fitting = body.slice(0, Math.max(0, most - from.row))
  const unread: Unread[] = []
  const last = Math.max(rows.length, from.row + fitting.length)
  const next = Array.from({ length: last }, (_one, at) => {
    const row = rows[at] ?? emptyRow(spec)
    const values = fitting[at - from.row]
    if (!values) return row
    const filled = fill(spec, targets, values, tongue)
    unread.push(...filled.unread.map((one) => ({ ...one, row: at })))
    return { ...row, ...filled.row }
  })
  return { rows: next, count: fitting.length, unread, tooMany: body.length - fitting.length }
}

function fill(
  spec: TableSpec,
  columns: readonly (string | null)[],
  values: readonly string[],
  tongue: TableTongue,
) {
  const row: Record<string, Json> = {}
  const unread: Omit<Unread, 'row'>[] = []
  for (const [at, text] of values.entries()) {
    const column = columns[at]
    const cell = column ? spec.columns[column] : undefined
    if (!column || !cell || text.trim() === '') continue
    const value = readCell(cell, text, tongueOf(tongue, column))
    if (value === undefined) unread.push({ column, text: text.trim() })
    else row[column] = value
  }
  return { row, unread }
}

const tongueOf = ({ tables, ...rest }: TableTongue, column: string): Tongue => ({
  ...rest,
  words: tables.flatMap((table) => table.columns?.[column] ?? []),
})

/** The columns a line of headings names, in any language; null when it is no such line. */
function columnsNamed(
  { columns }: TableSpec,
  heads: readonly string[],
  { tables }: TableTongue,
): readonly (string | null)[] | null {
  const found = heads.map((head) => {
    const asked = foldText(head)
    if (asked === '') return null
    const is = (key: string) => tables.some((table) => foldText(table.columns?.[key]?.label ?? '') === asked)
    return Object.keys(columns).find(is)
  })
  const names = found.filter((one) => typeof one === 'string')
  return names.length > 0 && !found.includes(undefined) ? (found as (string | null)[]) : null
}

/** Rows as text for a spreadsheet; with headings, so that a whole table explains itself and finds its way back. */
export function copied(
  rows: readonly Row[],
  spec: TableSpec,
  columns: readonly string[],
  tongue: TableTongue,
  withHeadings: boolean,
): string {
  const heads = columns.map((column) => tongue.tables[0]?.columns?.[column]?.label ?? column)
  const lines = rows.map((row) =>
    columns.map((column) => {
      const cell = spec.columns[column]
      return cell ? writeCell(cell, row[column], tongueOf(tongue, column)) : ''
    }),
  )
  return writeCells(withHeadings ? [heads, ...lines] : lines)
}
