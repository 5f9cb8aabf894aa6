import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { sawScreen } from '../memory/memory-store.ts'
import { useWords } from '../stores/words.ts'
import { cx } from '../ui/cx.ts'
import styles from './page.module.css'

let firstPage = true

/**
 * Names the window and, after a navigation, takes the focus to the heading, so that a screen reader says where one
 * is; a field of the new screen that took the focus already keeps it. The very first page leaves focus where the
 * browser puts it.
 */
export function usePage(title: string) {
  const { shell } = useWords().screens
  const heading = useRef<HTMLHeadingElement>(null)
  const [location] = useLocation()
  useEffect(() => sawScreen(location, title), [location, title])
  useEffect(() => {
    document.title = shell.pageTitle(title)
  }, [shell, title])
  useEffect(() => {
    if (!firstPage && !holdsFocus(heading.current?.closest('main'))) heading.current?.focus()
    firstPage = false
  }, [])
  return heading
}

const holdsFocus = (main: Element | null | undefined): boolean =>
  main !== document.activeElement && main?.contains(document.activeElement) === true

interface PageProps {
  title: string
  /** Beside the title, smaller. */
  note?: ReactNode
  actions?: ReactNode
  /** Reading width, for forms. */
  narrow?: boolean
  children: ReactNode
}

/** The usual screen: a heading and what stands under it. */
export function Page({ title, note, actions, narrow = false, children }: PageProps) {
  const heading = usePage(title)
  return (
    <div className={cx(styles.page, narrow && styles.narrow)}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {note && <span className={styles.note}>{note}</span>}
        {actions && <span className={styles.actions}>{actions}</span>}
      </div>
      {children}
    </div>
  )
}
