import { ArrowDown, ArrowUp, EllipsisVertical, Trash2 } from 'lucide-react'
import { useWords } from '../stores/words.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import type { RowsProps } from './rows-props.ts'

type RowMenuProps = Pick<RowsProps, 'rows' | 'move' | 'remove'> & { readonly index: number }

/** Move up, move down, delete: behind one small button, so that rows keep their width for words. */
export function RowMenu({ rows, move, remove, index }: RowMenuProps) {
  const { fields } = useWords().screens
  const row = index + 1
  const { table } = fields
  const label = fields.cell({ row, column: table.actions })
  const actions = [
    ...(index > 0
      ? [{ id: 'up', label: table.up({ row }), icon: ArrowUp, onAction: () => move(index, -1) }]
      : []),
    ...(index < rows.length - 1
      ? [{ id: 'down', label: table.down({ row }), icon: ArrowDown, onAction: () => move(index, 1) }]
      : []),
    { id: 'remove', label: table.remove({ row }), icon: Trash2, danger: true, onAction: () => remove(index) },
  ]
  return (
    <Menu
      label={label}
      trigger={<IconButton icon={EllipsisVertical} label={label} small />}
      actions={actions}
    />
  )
}
