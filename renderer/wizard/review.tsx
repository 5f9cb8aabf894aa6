import { useEffect, useRef, useState } from 'react'
import { LANGUAGES } from '../../shared/language/index.ts'
import { Segmented } from '../fields/segmented.tsx'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { IssueAhead } from './issue-ahead.tsx'
import { IssueRefused } from './issue-refused.tsx'
import { ProblemLinks } from './problem-links.tsx'
import styles from './review.module.css'
import { RevisionChanges } from './revision-changes.tsx'
import { useIssue } from './use-issue.ts'
import { useDraft, useWizard } from './wizard-context.ts'

/** The last page: what is missing, or what will happen; and issuing. */
export function Review() {
  const { problems, formWords } = useWizard()
  const { screens, languages } = useWords()
  const { check, submitting } = screens.wizard
  const language = useDraft((state) => state.language)
  const set = useDraft((state) => state.set)
  const { pending, refused, issue } = useIssue()
  const [attempts, setAttempts] = useState(0)
  const list = useFirstLink(attempts)

  const attempt = async () => {
    if (!(await issue())) setAttempts((before) => before + 1)
  }
  return (
    <div className={styles.review}>
      {problems.length > 0 ? (
        <div ref={list}>
          <ProblemLinks />
        </div>
      ) : (
        <IssueAhead />
      )}
      <RevisionChanges />
      <Segmented
        label={check.language}
        options={LANGUAGES.map((id) => ({ id, label: languages[id] }))}
        value={language}
        onChange={(id) => set({ language: LANGUAGES.find((one) => one === id) ?? language })}
        onLeave={() => undefined}
      />
      {refused && refused.code !== 'problems' && (
        <IssueRefused fault={refused} again={() => void attempt()} />
      )}
      <div>
        <Button tone="primary" pending={pending} onPress={() => void attempt()}>
          {pending ? submitting : formWords.submit}
        </Button>
      </div>
    </div>
  )
}

/** An attempt that met problems puts the focus on the first of them. */
function useFirstLink(attempts: number) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (attempts > 0) list.current?.querySelector<HTMLElement>('li button')?.focus()
  }, [attempts])
  return list
}
