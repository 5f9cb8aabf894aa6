import { useMemo, useState } from 'react'
import type { Workflow } from '../../shared/engine/workflow.ts'
import { formWords as wordsOfForm } from '../../shared/language/sheet-words.ts'
import { FieldEnvironmentContext } from '../fields/environment.ts'
import { readersFirst, useLanguage } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import type { Run } from './draft.ts'
import { FormColumn } from './form-column.tsx'
import { useKeepSending } from './keep-sending.ts'
import { sayProblem } from './say-problem.ts'
import type { DraftSession } from './session.ts'
import { PreviewColumn, RailColumn } from './side-columns.tsx'
import { useFormHelp } from './use-form-help.ts'
import { useUndo } from './use-undo.ts'
import { useWizardFacts } from './use-wizard-facts.ts'
import { useWizardKeys } from './use-wizard-keys.ts'
import styles from './wizard.module.css'
import { WizardContext } from './wizard-context.ts'

interface WizardProps {
  readonly session: DraftSession
  readonly run: Run
  readonly workflow: Workflow
}

/** Three columns: the procedure, the form, the printed page. */
export function Wizard({ session, run, workflow }: WizardProps) {
  const facts = useWizardFacts(session, run, workflow)
  const words = useWords()
  const language = useLanguage()
  const [large, setLarge] = useState(false)
  const [whole, setWhole] = useState(false)
  const { form, formWords, context } = facts
  useKeepSending(session.flush)
  const { undo, redo } = useUndo(facts)
  useWizardKeys({ turnBy: facts.turnBy, large: () => setLarge((before) => !before), undo, redo })
  useFormHelp(facts)

  const environment = useMemo(
    () => ({
      context,
      say: (problem: Parameters<typeof sayProblem>[0]) => sayProblem(problem, words, formWords),
      room: { whole, onWhole: setWhole },
      everyWords: readersFirst(language).map((one) => wordsOfForm(form.id, one).fields),
    }),
    [context, words, formWords, form.id, language, whole],
  )
  return (
    <WizardContext value={facts}>
      <FieldEnvironmentContext value={environment}>
        <div
          className={styles.wizard}
          {...(large && { 'data-large': true })}
          {...(whole && { 'data-whole': true })}
        >
          <RailColumn run={run} workflow={workflow} form={form.id} />
          <FormColumn />
          <PreviewColumn large={large} onLarge={setLarge} />
        </div>
        <ConflictDialog />
      </FieldEnvironmentContext>
    </WizardContext>
  )
}
