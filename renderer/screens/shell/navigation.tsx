import {
  Archive,
  CalendarClock,
  ChartNoAxesColumn,
  FolderOpen,
  type LucideIcon,
  PenLine,
  Settings2,
} from 'lucide-react'
import { Link, useLocation } from 'wouter'
import { useCall } from '../../stores/call.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { VisuallyHidden } from '../../ui/visually-hidden.tsx'
import { paths } from '../paths.ts'
import { FIRST_WINDOW } from '../use-window.ts'
import { Mark } from './mark.tsx'
import styles from './navigation.module.css'
import { Person } from './person.tsx'

export function Navigation() {
  const { shell, board, stats } = useWords().screens
  const todo = useCall('today.get', {}).data?.items.length ?? 0
  const unsigned = useCall('sign.board', FIRST_WINDOW).data?.total ?? 0
  return (
    <nav className={styles.side} aria-label={shell.navigation}>
      <Link href={paths.today} className={styles.brand}>
        <Mark />
        {shell.name}
      </Link>
      <div className={styles.nav}>
        <Item
          href={paths.today}
          icon={CalendarClock}
          name={shell.today}
          count={todo}
          said={shell.todayCount(todo)}
        />
        <Item href={paths.runs} icon={FolderOpen} name={shell.runs} />
        <Item
          href={paths.board}
          icon={PenLine}
          name={shell.board}
          count={unsigned}
          said={board.navCount(unsigned)}
          calm
        />
        <Item href={paths.documents} icon={Archive} name={shell.documents} />
        <Item href={paths.stats} icon={ChartNoAxesColumn} name={stats.title} />
        <Item href={paths.settings} icon={Settings2} name={shell.settings} />
      </div>
      <Person />
    </nav>
  )
}

interface ItemProps {
  href: string
  icon: LucideIcon
  name: string
  count?: number
  /** The count in words. */
  said?: string
  /** To know, not to act upon: the number stays quiet. */
  calm?: boolean
}

function Item({ href, icon: Icon, name, count = 0, said, calm = false }: ItemProps) {
  const [location] = useLocation()
  const here = href === paths.today ? location === href : location === href || location.startsWith(`${href}/`)
  return (
    <Link
      href={href}
      className={cx(styles.item, here && styles.here)}
      {...(here && { 'aria-current': 'page' })}
    >
      <Icon size={16} strokeWidth={1.8} aria-hidden />
      {name}
      {count > 0 && (
        <>
          <span className={cx(styles.count, calm && styles.calm)} aria-hidden>
            {count}
          </span>
          <VisuallyHidden>{said}</VisuallyHidden>
        </>
      )}
    </Link>
  )
}
