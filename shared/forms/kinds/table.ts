import { z } from 'zod'
import type { Json } from '../../values/json.ts'
import { checkFields } from '../check-fields.ts'
import type { Answers } from '../context.ts'
import { type FieldSpec, kindOf } from '../kinds.ts'
import { problem } from '../problem.ts'
import { type FieldRules, isEmptyList, type Kind, type Printed, type Say } from './kind.ts'

export type Columns = {
  readonly [key: string]: Exclude<FieldSpec, { kind: 'table' | 'signature' }>
}

export interface TableSpec<C extends Columns = Columns> extends FieldRules {
  readonly kind: 'table'
  readonly columns: C
  readonly minRows?: number
  readonly maxRows?: number
  /** Rows come from elsewhere: none is added, moved or removed by hand. */
  readonly fixedRows?: boolean
  /** How a row is laid out on screen: short cells side by side, or a card for rows with long texts. */
  readonly layout?: 'grid' | 'cards'
  /** Width of each column on paper, as parts; 1 each unless said. */
  readonly shares?: { readonly [key in keyof C]?: number }
}

export type Row = Answers

const ROW_LIMIT = 2_000

export const tableKind: Kind<'table', TableSpec, readonly Row[]> = {
  id: 'table',
  empty: () => null,
  isEmpty: isEmptyList,
  draft: (spec) => z.array(rowShape(spec.columns)).max(ROW_LIMIT).readonly().nullable(),
  check: (value, spec, at, situation) => {
    const { minRows = 0, maxRows = ROW_LIMIT } = spec
    const cells = value.flatMap((row, index) =>
      checkFields(spec.columns, row, [...at, index], situation, row),
    )
    if (value.length < minRows) cells.unshift(problem(at, 'tooFewRows', { min: minRows }))
    if (value.length > maxRows) cells.unshift(problem(at, 'tooManyRows', { max: maxRows }))
    return cells
  },
  print: (value, spec, say) => ({
    as: 'table',
    table: {
      block: 'table',
      columns: Object.entries(spec.columns).map(([key, column]) => ({
        title: say.field.columns?.[key]?.label ?? key,
        share: spec.shares?.[key] ?? 1,
        align: column.kind === 'money' || column.kind === 'integer' ? 'right' : 'left',
      })),
      rows: (value ?? []).map((row) => Object.keys(spec.columns).map((key) => cellText(spec, key, row, say))),
    },
  }),
}

/** A row as it may stand in a draft: known columns only, each in its kind's draft shape. */
function rowShape(columns: Columns): z.ZodType<Row> {
  const shape = Object.entries(columns).map(
    ([key, column]) => [key, kindOf(column).draft(column).optional()] as const,
  )
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<Row>
}

/** One cell as text, in the words of its column. */
export function cellText(spec: TableSpec, key: string, row: Row, say: Say): string {
  const column = spec.columns[key]
  if (!column) return ''
  const printed = kindOf(column).print((row[key] ?? null) as Json, column, {
    ...say,
    field: say.field.columns?.[key] ?? { label: key },
  })
  return printedText(printed)
}

function printedText(printed: Printed): string {
  return printed.as === 'line' || printed.as === 'paragraph' ? printed.text : ''
}

/** A fresh row: every column in its empty state, so that a row typed half is still a whole row. */
export function emptyRow(spec: TableSpec): Row {
  return Object.fromEntries(
    Object.entries(spec.columns).map(([key, column]) => [key, kindOf(column).empty(column)]),
  ) as Row
}
