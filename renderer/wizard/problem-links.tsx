import type { Path } from '../../shared/forms/problem.ts'
import { elementId } from '../fields/element-id.ts'
import { focusInside } from '../fields/focus.ts'
import { useWords } from '../stores/words.ts'
import { Notice } from '../ui/notice.tsx'
import { pageOfField } from './pages.ts'
import { placeOf } from './places.ts'
import styles from './review.module.css'
import { sayPlace, sayProblem } from './say-problem.ts'
import { useWizard } from './wizard-context.ts'

/** Everything that is missing, in the order of the form, each leading to its place. */
export function ProblemLinks() {
  const { problems, pages, formWords, session, turn } = useWizard()
  const words = useWords()
  const { check } = words.screens.wizard
  const go = (at: Path) => {
    const page = pageOfField(pages, String(at[0]))
    if (page === null) return
    session.store.getState().set({ attempted: true })
    turn(page)
    // The page and its 更多 have to be there first; then the cell, its table or its field, whichever is found.
    setTimeout(() => focusInside(elementId(at), elementId(at.slice(0, 1))), 50)
  }
  return (
    <section aria-label={check.problems({ count: problems.length })}>
      <Notice tone="warn" title={check.problems({ count: problems.length })}>
        <p>{check.goThere}</p>
      </Notice>
      <ul className={styles.problems}>
        {problems.map((one) => (
          <li key={`${placeOf(one.at)} ${one.code}`}>
            <button type="button" className={styles.problem} onClick={() => go(one.at)}>
              <strong>{sayPlace(one, words, formWords)}</strong>
              <span>{sayProblem(one, words, formWords)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
