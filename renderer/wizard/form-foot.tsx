import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { REVIEW, turned } from './pages.ts'
import { SavedLine } from './saved-line.tsx'
import styles from './wizard.module.css'
import { useWizard } from './wizard-context.ts'

/** What is saved, and the way back and on. On the last page issuing takes the place of going on. */
export function FormFoot() {
  const { pages, current, formWords, turnBy } = useWizard()
  const { wizard } = useWords().screens
  const next = turned(pages, current, 1)
  const name = next === REVIEW ? wizard.review : (formWords.pages[next] ?? next)
  return (
    <footer className={styles.foot}>
      <SavedLine />
      {current !== pages[0]?.id && <Button onPress={() => turnBy(-1)}>{wizard.back}</Button>}
      {current !== REVIEW && (
        <Button tone="primary" onPress={() => turnBy(1)}>
          {wizard.next({ page: name })}
        </Button>
      )}
    </footer>
  )
}
