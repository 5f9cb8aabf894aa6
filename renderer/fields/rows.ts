import type { Answers } from '../../shared/forms/context.ts'
import { emptyRow, type Row, type TableSpec } from '../../shared/forms/kinds/table.ts'
import type { Json } from '../../shared/values/json.ts'

/** A table's rows changed one way at a time; every change makes new rows and leaves the old ones alone. */

export const rowsOf = (value: Json): readonly Row[] =>
  Array.isArray(value) ? (value as readonly Json[] as readonly Row[]) : []

export const added = (rows: readonly Row[], spec: TableSpec): readonly Row[] => [...rows, emptyRow(spec)]

export const removed = (rows: readonly Row[], index: number): readonly Row[] =>
  rows.filter((_row, at) => at !== index)

export function putBack(rows: readonly Row[], index: number, row: Row): readonly Row[] {
  return [...rows.slice(0, index), row, ...rows.slice(index)]
}

export function moved(rows: readonly Row[], index: number, by: -1 | 1): readonly Row[] {
  const [row, other] = [rows[index], rows[index + by]]
  if (!row || !other) return rows
  return rows.with(index, other).with(index + by, row)
}

export function changed(rows: readonly Row[], index: number, key: string, value: Json): readonly Row[] {
  const row: Answers = rows[index] ?? {}
  return rows.with(index, { ...row, [key]: value })
}
