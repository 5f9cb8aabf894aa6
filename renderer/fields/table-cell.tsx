import { createElement, memo, useMemo } from 'react'
import { computedRow } from '../../shared/forms/check.ts'
import { applies, isRequired } from '../../shared/forms/check-fields.ts'
import type { Situation } from '../../shared/forms/context.ts'
import type { TableSpec } from '../../shared/forms/kinds/table.ts'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import type { Json } from '../../shared/values/json.ts'
import { useWords } from '../stores/words.ts'
import { useStill } from '../wizard/use-still.ts'
import { useCellSituation } from './cell-situation.ts'
import { elementId } from './element-id.ts'
import type { FieldProps } from './field-props.ts'
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
  const own = useStill(
    problems.filter((one) => one.at[path.length] === index && one.at[path.length + 1] === column),
  )
  const cell = spec.columns[column]
  if (!cell || !applies(cell, situation)) return null
  const cellWords = words.columns?.[column]
  const spoken = fields.cell({ row: index + 1, column: cellWords?.label ?? column })
  return (
    <Cell
      {...{ cell, cellWords, path, index, column, change, onLeave }}
      value={cellValue(cell, row[column], spec, situation, column)}
      required={isRequired(cell, situation)}
      problems={own}
      {...(!named && { cellName: spoken })}
    />
  )
}

interface CellProps extends Pick<FieldProps, 'value' | 'path' | 'required' | 'problems' | 'onLeave'> {
  readonly cell: FieldSpec
  readonly cellWords: AnyFieldWords | undefined
  readonly index: number
  readonly column: string
  readonly change: RowsProps['change']
  readonly cellName?: string
}

/** Works again only when something of its own has changed: a long table has hundreds of them at every key. */
const Cell = memo(function Cell(props: CellProps) {
  const { cell, cellWords, path, index, column, change, cellName, ...rest } = props
  const at = useMemo(() => [...path, index, column], [path, index, column])
  return (
    <div id={elementId(at)} {...(cellName && { style: { minWidth: leastWidth(cell) } })}>
      {createElement(componentOf(cell), {
        ...rest,
        spec: cell,
        words: cellWords ?? { label: column },
        path: at,
        onChange: (value) => change(index, column, value),
        ...(cellName && { cellName }),
      })}
    </div>
  )
})
