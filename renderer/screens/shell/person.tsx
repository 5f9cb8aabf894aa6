import { ChevronsUpDown, Lock, Repeat, UserRound } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { useLocation } from 'wouter'
import { instantAt, localMinute } from '../../../shared/values/time.ts'
import { useKeepsBackups, useOffice } from '../../stores/office.ts'
import { useSaved } from '../../stores/saved.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { commandKey } from '../../ui/key-cap.tsx'
import { Menu } from '../../ui/menu.tsx'
import { paths } from '../paths.ts'
import { LastBackup } from './last-backup.tsx'
import styles from './person.module.css'
import { useLock } from './use-lock.ts'

/** Who is working, what they can do about it, and what was last confirmed to be safe on a disk. */
export function Person() {
  const { shell, ui } = useWords().screens
  const { zone } = useOffice()
  const saved = useSaved()
  const keepsBackups = useKeepsBackups()
  const time = saved === null ? null : localMinute(instantAt(saved, zone), zone).slice(11)
  return (
    <div className={styles.person}>
      <PersonMenu />
      <p className={styles.state}>
        {[shell.offline, time !== null && shell.saved(time)].filter(Boolean).join(ui.separator)}
      </p>
      {keepsBackups && <LastBackup />}
    </div>
  )
}

function PersonMenu() {
  const words = useWords()
  const { lock: say } = words.screens
  const [, navigate] = useLocation()
  const { me } = useOffice()
  const { lock, someoneElse, locking } = useLock()
  const [role] = me.roles
  const title = me.title || (role ? words.roles[role] : '')
  return (
    <Menu
      label={say.menu(me.name)}
      actions={[
        {
          id: 'account',
          label: say.account,
          icon: UserRound,
          onAction: () => navigate(paths.settingsPart('account')),
        },
        { id: 'lock', label: say.lock, icon: Lock, shortcut: `${commandKey} Shift L`, onAction: lock },
        { id: 'other', label: say.other, icon: Repeat, onAction: someoneElse },
      ]}
      trigger={
        <Button
          className={cx(styles.me)}
          isPending={locking}
          aria-keyshortcuts="Control+Shift+L Meta+Shift+L"
        >
          <span className={styles.who}>
            <b className={styles.name}>{me.name}</b>
            <span className={styles.title}>{locking ? say.working : title}</span>
          </span>
          <ChevronsUpDown size={15} aria-hidden />
        </Button>
      }
    />
  )
}
