import type { ClipboardEvent, KeyboardEvent } from 'react'
import type { Row, TableSpec } from '../../shared/forms/kinds/table.ts'
import { kindOf } from '../../shared/forms/kinds.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { isComposing } from '../wizard/keys.ts'
import { readCells } from './cells.ts'
import { copyInstead, hasSelection } from './copy-text.ts'
import { RowMenu } from './row-menu.tsx'
import type { RowsProps } from './rows-props.ts'
import styles from './table.module.css'
import { TableCell } from './table-cell.tsx'

/** Short cells side by side, as on paper. Cells copied from a spreadsheet fill it from the cell pasted into. */
export function TableGrid(props: RowsProps) {
  const { spec, words, rows, keys, add, set, move, remove, textOf } = props
  const { table } = useWords().screens.fields

  const paste = (event: ClipboardEvent, row: number, column: string) => {
    const isLong = spec.columns[column]?.kind === 'longText'
    const cells = readCells(event.clipboardData.getData('text/plain'), !isLong)
    if (!cells) return
    event.preventDefault()
    props.paste({ row, column }, cells)
  }
  /** With nothing selected a copy means the row; a selected word stays a word. */
  const copy = (event: ClipboardEvent, row: number) => {
    if (hasSelection()) return
    copyInstead(event, props.textOf(row))
    notify({ text: table.copied({ row: row + 1 }), tone: 'ok' })
  }
  /** The press goes on upwards; whoever looks for the next field there passes over a table that is being left. */
  const leave = (event: KeyboardEvent) => {
    const table = event.currentTarget.closest('table')
    table?.setAttribute('data-leaving', '')
    setTimeout(() => table?.removeAttribute('data-leaving'))
    set(rows.slice(0, -1))
  }
  const enterInLast = (event: KeyboardEvent, index: number, column: string) => {
    const { ctrlKey, metaKey, altKey, shiftKey } = event
    const plain = event.key === 'Enter' && !(ctrlKey || metaKey || altKey || shiftKey)
    if (!plain || event.defaultPrevented || isComposing(event.nativeEvent)) return
    if (spec.fixedRows || index !== rows.length - 1 || isButton(event.target)) return
    // Enter in an empty last row leaves the table and takes the row along; otherwise its last cell adds a row.
    if (rows.length > 1 && isEmptyRow(spec, rows[index])) return leave(event)
    if (column !== keys.at(-1)) return
    event.preventDefault()
    add()
  }

  const addsRow = (index: number, column: string) =>
    index === rows.length - 1 && column === keys.at(-1) && !isEmptyRow(spec, rows[index])

  return (
    <div className={styles.scroller}>
      <table className={styles.grid}>
        <colgroup>
          {keys.map((key) => (
            <col key={key} style={{ width: widthOf(spec, keys, key) }} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            {keys.map((key) => (
              <th key={key} scope="col" data-kind={spec.columns[key]?.kind}>
                {words.columns?.[key]?.label}
              </th>
            ))}
            <th className={styles.menu}>
              <span className={styles.hidden}>{table.actions}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((_row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own; their place is it.
            <tr key={index} onCopy={(event) => copy(event, index)}>
              {keys.map((column) => (
                <td
                  key={column}
                  onPasteCapture={(event) => paste(event, index, column)}
                  {...(addsRow(index, column) && { 'data-adds-row': '' })}
                  // react-aria keeps Enter on a part of a date to itself, so there it is met on its way down.
                  onKeyDownCapture={(event) => {
                    if (isPart(event.target) && addsRow(index, column)) enterInLast(event, index, column)
                  }}
                  onKeyDown={(event) => enterInLast(event, index, column)}
                >
                  <TableCell {...props} index={index} column={column} named={false} />
                </td>
              ))}
              <td className={styles.menu}>
                {!spec.fixedRows && <RowMenu {...{ move, remove, textOf, index }} count={rows.length} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Texts share the width as they do on paper; what has a fixed form takes what it needs. */
function widthOf(spec: TableSpec, keys: readonly string[], key: string): string {
  const isText = (one: string) => ['text', 'longText', 'person'].includes(spec.columns[one]?.kind ?? '')
  if (!isText(key)) return '1px'
  const shares = keys.filter(isText).map((one) => spec.shares?.[one] ?? 1)
  return `${((spec.shares?.[key] ?? 1) / shares.reduce((sum, one) => sum + one, 0)) * 100}%`
}

function isEmptyRow({ columns }: TableSpec, row: Row | undefined): boolean {
  return Object.entries(columns).every(([key, column]) => kindOf(column).isEmpty(row?.[key]))
}

const isPart = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('[role="spinbutton"]')

/** A list or a row's menu answers Enter itself. */
const isButton = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('button') !== null
