import type { ReactNode } from 'react'
import { useWords } from '../stores/words.ts'
import { Tabs } from '../ui/tabs.tsx'
import { REVIEW } from './pages.ts'
import { pagesWithProblems } from './places.ts'
import styles from './wizard.module.css'
import { useWizard } from './wizard-context.ts'

/** The pages by name; one with a problem carries a dot. Any page may be turned to at any time. */
export function PageTabs({ children }: { readonly children: ReactNode }) {
  const { wizard } = useWords().screens
  const { pages, current, visible, formWords, turn } = useWizard()
  const wrong = pagesWithProblems(pages, visible)
  const tabs = [
    ...pages.map(({ id }) => ({
      id,
      label: formWords.pages[id] ?? id,
      mark: wrong.has(id) ? (
        <span className={styles.dot} role="img" aria-label={wizard.pageHasProblem} />
      ) : null,
    })),
    { id: REVIEW, label: wizard.review },
  ]
  return (
    <Tabs label={wizard.pages} tabs={tabs} selected={current} onSelect={turn}>
      {children}
    </Tabs>
  )
}
