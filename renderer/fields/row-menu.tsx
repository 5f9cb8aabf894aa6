import { ArrowDown, ArrowUp, Copy, EllipsisVertical, Table2, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { copyText } from './copy-text.ts'
import type { RowsProps } from './rows-props.ts'

type RowMenuProps = Pick<RowsProps, 'move' | 'remove' | 'textOf'> & {
  readonly index: number
  /** Rows the table has. */
  readonly count: number
}

/** Move up, move down, copy, delete: behind one small button, so that rows keep their width for words. */
export const RowMenu = memo(function RowMenu({ move, remove, textOf, index, count }: RowMenuProps) {
  const { fields } = useWords().screens
  const row = index + 1
  const { table } = fields
  const label = fields.cell({ row, column: table.actions })
  const copyRow = (at: number) => {
    copyText(textOf(at))
    notify({ text: table.copied({ row: at + 1 }), tone: 'ok' })
  }
  const copyAll = () => {
    copyText(textOf('all'))
    notify({ text: table.copiedAll({ rows: count }), tone: 'ok' })
  }
  const actions = [
    ...(index > 0
      ? [{ id: 'up', label: table.up({ row }), icon: ArrowUp, onAction: () => move(index, -1) }]
      : []),
    ...(index < count - 1
      ? [{ id: 'down', label: table.down({ row }), icon: ArrowDown, onAction: () => move(index, 1) }]
      : []),
    { id: 'copy', label: table.copyRow({ row }), icon: Copy, onAction: () => copyRow(index) },
    { id: 'copyAll', label: table.copyAll, icon: Table2, onAction: copyAll },
    { id: 'remove', label: table.remove({ row }), icon: Trash2, danger: true, onAction: () => remove(index) },
  ]
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={EllipsisVertical} label={label} small />}
      actions={actions}
    />
  )
})
