import { useWords } from '../stores/words.ts'
import { RowMenu } from './row-menu.tsx'
import type { RowsProps } from './rows-props.ts'
import styles from './table.module.css'
import { TableCell } from './table-cell.tsx'
import { isWide } from './width.ts'

/** One card for each row, for rows with long texts. */
export function TableCards(props: RowsProps) {
  const { spec, rows, keys, move, remove, textOf } = props
  const { fields } = useWords().screens
  return (
    <ol className={styles.cards}>
      {rows.map((_row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own; their place is it.
        <li key={index} className={styles.card}>
          <div className={styles.cardHead}>
            <span>{fields.row(index + 1)}</span>
            {!spec.fixedRows && <RowMenu {...{ move, remove, textOf, index }} count={rows.length} />}
          </div>
          <div className={styles.cardBody}>
            {keys.map((column) => {
              const cell = spec.columns[column]
              return cell ? (
                <div key={column} data-wide={isWide(cell)}>
                  <TableCell {...props} index={index} column={column} named />
                </div>
              ) : null
            })}
          </div>
        </li>
      ))}
    </ol>
  )
}
