import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { nextSort, type Sort } from '../memory/memory.ts'
import { changeLook, useLook } from '../memory/memory-store.ts'
import { useWords } from '../stores/words.ts'
import { ColumnEdge } from './column-edge.tsx'
import styles from './list.module.css'

export interface Column {
  readonly id: string
  readonly label: string
  /** Can be sorted by. */
  readonly sorts?: boolean
  /** Only spoken: the column of buttons. */
  readonly unseen?: ReactNode
}

/** Heads of a list: pressed they sort, their edges change the width, and both are found again another day. */
export function ListHead({ list, columns }: { list: string; columns: readonly Column[] }) {
  const { sort, widths } = useLook(list)
  return (
    <thead>
      <tr>
        {columns.map((column) => {
          const width = widths[column.id]
          const here = sort?.by === column.id ? sort : null
          return (
            <th
              key={column.id}
              scope="col"
              className={styles.head}
              {...(width && { style: { width, minWidth: width } })}
              {...(column.sorts && { 'aria-sort': ariaSort(here) })}
            >
              {column.unseen ?? (
                <>
                  {column.sorts ? <SortButton list={list} column={column} sort={sort} /> : column.label}
                  <ColumnEdge
                    label={column.label}
                    width={width ?? null}
                    onChange={(next) => changeLook(list, { widths: changed(widths, column.id, next) })}
                  />
                </>
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

const ariaSort = (sort: Sort | null) =>
  sort === null ? ('none' as const) : sort.down ? ('descending' as const) : ('ascending' as const)

function changed(widths: Readonly<Record<string, number>>, id: string, next: number | null) {
  const { [id]: _before, ...rest } = widths
  return next === null ? rest : { ...rest, [id]: next }
}

function SortButton({ list, column, sort }: { list: string; column: Column; sort: Sort | null }) {
  const { ui } = useWords().screens
  const here = sort?.by === column.id ? sort : null
  const Arrow = here?.down ? ArrowDown : ArrowUp
  return (
    <button
      type="button"
      className={styles.sort}
      title={ui.sortBy}
      onClick={() => changeLook(list, { sort: nextSort(sort, column.id) })}
    >
      {column.label}
      {here && <Arrow size={13} aria-hidden />}
    </button>
  )
}
