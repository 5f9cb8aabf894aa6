import { createElement } from 'react'
import { computedRow } from '../../shared/forms/check.ts'
import { applies, isRequired } from '../../shared/forms/check-fields.ts'
import type { Situation } from '../../shared/forms/context.ts'
import type { TableSpec } from '../../shared/forms/kinds/table.ts'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import type { Json } from '../../shared/values/json.ts'
import { useWords } from '../stores/words.ts'
import { useCellSituation } from './cell-situation.ts'
import { elementId } from './element-id.ts'
import { componentOf } from './registry.tsx'
import type { RowsProps } from './rows-props.ts'
import { leastWidth } from './width.ts'

type TableCellProps = RowsProps & {
  readonly index: number
  readonly column: string
  /** In a card the column's name stands above its value; in a grid it is only spoken. */
  readonly named: boolean
}

function cellValue(
  cell: FieldSpec,
  value: Json | undefined,
  spec: TableSpec,
  { row, answers, context }: Situation,
  column: string,
): Json {
  if (cell.kind !== 'computed') return value ?? null
  return computedRow(spec, row ?? {}, answers, context)[column] ?? null
}

/** One cell: the component of its column's kind, named by row and column. */
export function TableCell(props: TableCellProps) {
  const { spec, words, rows, path, problems, onLeave, change, index, column, named } = props
  const { fields } = useWords().screens
  const row = rows[index] ?? {}
  const situation = useCellSituation(row)
  const cell = spec.columns[column]
  const cellWords = words.columns?.[column] ?? { label: column }
  if (!cell || !applies(cell, situation)) return null
  const at = [...path, index, column]
  return (
    <div id={elementId(at)} {...(!named && { style: { minWidth: leastWidth(cell) } })}>
      {createElement(componentOf(cell), {
        spec: cell,
        words: cellWords,
        value: cellValue(cell, row[column], spec, situation, column),
        path: at,
        required: isRequired(cell, situation),
        problems: problems.filter(
          (one) => one.at[path.length] === index && one.at[path.length + 1] === column,
        ),
        onChange: (value) => change(index, column, value),
        onLeave,
        ...(!named && { cellName: fields.cell({ row: index + 1, column: cellWords.label }) }),
      })}
    </div>
  )
}
