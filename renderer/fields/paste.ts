import { emptyRow, type Row, type TableSpec } from '../../shared/forms/kinds/table.ts'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import { cleanText } from '../../shared/values/fold.ts'
import type { Json } from '../../shared/values/json.ts'
import { readDay } from './typed-moment.ts'
import { decimal, percent, yuan } from './typed-number.ts'

/**
 * Cells of a spreadsheet as the clipboard carries them. A quoted cell may hold line breaks and tabs; a quote inside
 * it is doubled. Null when the text is a single cell: that is an ordinary paste.
 */
export function readCells(text: string): readonly (readonly string[])[] | null {
  const rows: string[][] = [['']]
  let quoted = false
  const plain = cleanText(text).replace(/\n+$/, '')
  for (let at = 0; at < plain.length; at += 1) {
    const char = plain.charAt(at)
    const row = rows.at(-1) ?? []
    const cell = row.at(-1) ?? ''
    if (quoted && char === '"' && plain.charAt(at + 1) === '"') {
      row[row.length - 1] = `${cell}"`
      at += 1
    } else if (char === '"' && (quoted || cell === '')) quoted = !quoted
    else if (!quoted && char === '\t') row.push('')
    else if (!quoted && char === '\n') rows.push([''])
    else row[row.length - 1] = cell + char
  }
  return plain.includes('\t') ? rows : null
}

/** Fills cells from a place on, to the right over the columns shown and downwards, adding rows as needed. */
export function pasted(
  rows: readonly Row[],
  spec: TableSpec,
  columns: readonly string[],
  from: { readonly row: number; readonly column: string },
  cells: readonly (readonly string[])[],
): readonly Row[] {
  const first = Math.max(0, columns.indexOf(from.column))
  const last = Math.max(rows.length, from.row + cells.length)
  return Array.from({ length: last }, (_one, at) => {
    const row = rows[at] ?? emptyRow(spec)
    const values = cells[at - from.row]
    return values ? { ...row, ...filled(spec, columns.slice(first), values) } : row
  })
}

function filled(spec: TableSpec, columns: readonly string[], values: readonly string[]): Row {
  const pairs = columns.slice(0, values.length).flatMap((key, at): [string, Json][] => {
    const column = spec.columns[key]
    const value = column && readCell(column, (values[at] ?? '').trim())
    return value === undefined ? [] : [[key, value]]
  })
  return Object.fromEntries(pairs)
}

/** A pasted text as the column's kind keeps it; undefined where it has no meaning there, so nothing is overwritten. */
function readCell(spec: FieldSpec, text: string): Json | undefined {
  if (text === '') return undefined
  switch (spec.kind) {
    case 'text':
    case 'longText':
      return text
    case 'money':
      return yuan.parse(text) ?? undefined
    case 'percent':
      return percent.parse(text) ?? undefined
    case 'integer':
    case 'number':
    case 'duration':
      return decimal.parse(text) ?? undefined
    case 'date':
      return readDay(text, 2000) ?? undefined
    case 'choice':
      return spec.options.includes(text) ? text : undefined
    case 'person':
      return { id: null, name: text }
    default:
      return undefined
  }
}
