import type { ReactNode } from 'react'
import { useLanguageStore } from '../../stores/language.ts'
import { useWords } from '../../stores/words.ts'
import { cx } from '../../ui/cx.ts'
import { LanguageChoice } from '../language-choice.tsx'
import { usePage } from '../page.tsx'
import { Mark } from '../shell/mark.tsx'
import styles from './entry.module.css'

interface EntryFrameProps {
  title: string
  lead: string
  narrow?: boolean
  children: ReactNode
}

/** What stands before the office is open. The language comes first, since everything else is read in it. */
export function EntryFrame({ title, lead, narrow = false, children }: EntryFrameProps) {
  const { setup, shell } = useWords().screens
  const show = useLanguageStore((store) => store.show)
  const heading = usePage(title)
  return (
    <main className={cx(styles.entry, narrow && styles.narrow)}>
      <div className={styles.top}>
        <span className={styles.brand}>
          <Mark />
          {shell.name}
        </span>
        <LanguageChoice label={setup.language} onChoose={show} />
      </div>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h1>
      <p className={styles.lead}>{lead}</p>
      {children}
    </main>
  )
}
