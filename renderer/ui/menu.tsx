import type { LucideIcon } from 'lucide-react'
import type { ReactElement } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { cx } from './cx.ts'
import { KeyCap } from './key-cap.tsx'
import styles from './list.module.css'

export interface MenuAction {
  readonly id: string
  readonly label: string
  readonly icon?: LucideIcon
  readonly danger?: boolean
  /** Shown at the right; the key itself is handled where the menu stands. */
  readonly shortcut?: string
  readonly onAction: () => void
}

/** `trigger` is a Button or IconButton; the list opens under it. */
export function Menu({
  label,
  trigger,
  actions,
}: {
  label: string
  trigger: ReactElement
  actions: readonly MenuAction[]
}) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={cx(styles.popover)} offset={4}>
        <AriaMenu aria-label={label} className={cx(styles.list)}>
          {actions.map(({ id, label: name, icon: Icon, danger, shortcut, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              className={cx(styles.item, danger && styles.danger)}
              onAction={onAction}
            >
              {Icon && <Icon size={15} aria-hidden />}
              <span className={styles.words}>{name}</span>
              {shortcut && <KeyCap>{shortcut}</KeyCap>}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
