import { ChevronsUpDown, CircleHelp, Lock, type LucideIcon, Repeat, SunMoon, UserRound } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import type { PaletteAct } from '../../../shared/acts/acts.ts'
import { ariaKeys } from '../../../shared/acts/keys.ts'
import { instantAt, localMinute } from '../../../shared/values/time.ts'
import { useActs } from '../../palette/acts-context.tsx'
import { useKeepsBackups, useOffice } from '../../stores/office.ts'
import { useSaved } from '../../stores/saved.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { keysOf } from '../../ui/key-cap.tsx'
import { Menu } from '../../ui/menu.tsx'
import { LastBackup } from './last-backup.tsx'
import styles from './person.module.css'

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

/** What of the acts concerns oneself. */
const OWN: readonly (readonly [PaletteAct, LucideIcon])[] = [
  ['goAccount', UserRound],
  ['goView', SunMoon],
  ['help', CircleHelp],
  ['lock', Lock],
  ['switchPerson', Repeat],
]

function PersonMenu() {
  const words = useWords()
  const { lock: say } = words.screens
  const { me } = useOffice()
  const { of, locking } = useActs()
  const [role] = me.roles
  const title = me.title || (role ? words.roles[role] : '')
  return (
    <Menu
      label={say.menu(me.name)}
      actions={OWN.map(([id, icon]) => {
        const { name, run } = of(id)
        const [shortcut] = keysOf(id)
        return { id, label: name, icon, onAction: run, ...(shortcut !== undefined && { shortcut }) }
      })}
      trigger={
        <Button className={cx(styles.me)} isPending={locking} aria-keyshortcuts={ariaKeys('lock')}>
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
