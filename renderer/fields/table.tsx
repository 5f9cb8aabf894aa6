import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Row, TableSpec } from '../../shared/forms/kinds/table.ts'
import type { Json } from '../../shared/values/json.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import type { Cells } from './cells.ts'
import { columnsOf } from './columns.ts'
import { elementId } from './element-id.ts'
import { useFieldEnvironment } from './environment.ts'
import { FieldGroup } from './field-group.tsx'
import type { FieldOf } from './field-props.ts'
import { focusInside } from './focus.ts'
import * as edit from './rows.ts'
import type { CellPlace, RowsProps } from './rows-props.ts'
import { SmallButton } from './small-button.tsx'
import styles from './table.module.css'
import { TableCards } from './table-cards.tsx'
import { TableGrid } from './table-grid.tsx'
import { useExcel } from './use-excel.ts'
import { useSteady } from './use-steady.ts'

/** Rows of a table: added, filled, moved, taken away and brought back without leaving the keyboard. */
export function TableInput(props: FieldOf<'table'>) {
  const { spec, words, value, path, problems, onChange, onLeave, columns } = props
  const { table } = useWords().screens.fields
  const [wide, setWide] = useState(false)
  const rows = edit.rowsOf(value)
  const shown = columnsOf(spec, columns, problems, path.length)
  const keys = wide ? shown.all : shown.first
  const latest = useRef(rows)
  latest.current = rows

  const set = (next: readonly Row[]) => {
    latest.current = next
    onChange(next.length === 0 ? null : next)
  }
  const add = () => {
    const index = latest.current.length
    set(edit.added(latest.current, spec))
    focusInside(elementId([...path, index, keys[0] ?? '']))
  }
  const remove = (index: number) => {
    const row = latest.current[index]
    if (!row) return
    set(edit.removed(latest.current, index))
    focusInside(elementId([...path, Math.max(0, index - 1), keys[0] ?? '']), elementId([...path, 'add']))
    const onAction = () => set(edit.putBack(latest.current, index, row))
    notify({ text: table.removed({ row: index + 1 }), action: { label: table.undo, onAction } })
  }
  const { pasteInto, textOf } = useExcel({ spec, words, path, most: spec.maxRows ?? MOST_ROWS, set })
  const acts = useSteady({
    ...{ add, remove, set },
    move: (index: number, by: -1 | 1) => set(edit.moved(latest.current, index, by)),
    paste: (from: CellPlace, cells: Cells) => pasteInto({ rows: latest.current, columns: keys, from }, cells),
    textOf: (index: number | 'all') =>
      textOf(
        index === 'all' ? latest.current : latest.current.slice(index, index + 1),
        keys,
        index === 'all',
      ),
    change: (index: number, key: string, cell: Json) => set(edit.changed(latest.current, index, key, cell)),
  })
  const rowsProps: RowsProps = { spec, words, rows, keys, path, problems, onLeave, ...acts }
  const full = spec.fixedRows === true || rows.length >= (spec.maxRows ?? MOST_ROWS)
  const Layout = isCards(spec) ? TableCards : TableGrid
  return (
    <FieldGroup {...props}>
      {rows.length > 0 && <Layout {...rowsProps} />}
      <div className={styles.below} id={elementId([...path, 'add'])}>
        {!full && (
          <Button small tone="quiet" icon={Plus} onPress={add}>
            {words.add ?? table.add}
          </Button>
        )}
        {Layout === TableGrid && <RoomButton label={words.label} columns={keys.length} />}
        {rows.length > 0 && shown.all.length > shown.first.length && (
          <SmallButton
            label={`${words.label} ${wide ? table.fewerColumns : table.moreColumns}`}
            onPress={() => setWide(!wide)}
          >
            {wide ? table.fewerColumns : table.moreColumns}
          </SmallButton>
        )}
      </div>
    </FieldGroup>
  )
}

const MOST_ROWS = 2_000

/** Columns that still fit beside the procedure and the printed page. */
const FITTING = 5

/** A wide table can have the whole window for a while. */
function RoomButton({ label, columns }: { readonly label: string; readonly columns: number }) {
  const { room } = useFieldEnvironment()
  const { table } = useWords().screens.fields
  if (!room || (columns <= FITTING && !room.whole)) return null
  const text = room.whole ? table.lessRoom : table.moreRoom
  return (
    <SmallButton label={`${label} ${text}`} onPress={() => room.onWhole(!room.whole)}>
      {text}
    </SmallButton>
  )
}

const isCards = (spec: TableSpec): boolean => spec.layout === 'cards'
