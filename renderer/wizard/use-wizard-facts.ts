import { useCallback, useDeferredValue, useMemo } from 'react'
import { useStore } from 'zustand'
import { problemsOf } from '../../shared/engine/decide.ts'
import type { Workflow } from '../../shared/engine/workflow.ts'
import type { FormContext } from '../../shared/forms/context.ts'
import { formWords } from '../../shared/language/sheet-words.ts'
import { instantAt } from '../../shared/values/time.ts'
import { useNow } from '../stores/clock.ts'
import { useLanguage } from '../stores/language.ts'
import type { Run } from './draft.ts'
import { openPages, pageAt, turned } from './pages.ts'
import { visibleProblems } from './places.ts'
import { revisionOf } from './revision.ts'
import type { DraftSession } from './session.ts'
import { useStill } from './use-still.ts'
import type { WizardFacts } from './wizard-context.ts'

/** Everything the wizard shows, worked out anew from the answers; typing itself never waits for it. */
export function useWizardFacts(session: DraftSession, run: Run, workflow: Workflow): WizardFacts {
  const { form, store } = session
  const now = useNow()
  const state = useStore(store)
  const answers = useDeferredValue(state.answers)
  const words = formWords(form.id, useLanguage())

  const context = useMemo(
    (): FormContext => ({ ...run.context, now: instantAt(now, run.context.zone) }),
    [run.context, now],
  )
  const pages = useStill(useMemo(() => openPages(form, answers, context), [form, answers, context]))
  const current = pageAt(form, pages, state.page)
  const found = useStill(
    useMemo(
      () => problemsOf(form, answers, context, session.revises),
      [form, answers, context, session.revises],
    ),
  )
  const problems = state.refused.length > 0 ? state.refused : found
  const revision = useMemo(() => revisionOf(run, session.revises), [run, session.revises])
  const { touched, left, attempted } = state
  const visible = useMemo(
    () => visibleProblems(problems, { touched, left, attempted }),
    [problems, touched, left, attempted],
  )
  const turn = useCallback(
    (page: string) => {
      const leaving = pages.find((one) => one.id === current)?.fields ?? []
      store.getState().goTo(page, leaving)
    },
    [store, pages, current],
  )
  const turnBy = useCallback(
    (by: number) => {
      // By what is answered at this very moment: the last key may have opened the page that comes next.
      const open = openPages(form, store.getState().answers, context)
      turn(turned(open, current, by))
    },
    [turn, form, store, context, current],
  )
  return useMemo(
    () => ({
      ...{ session, run, workflow, form, formWords: words, context, revision },
      ...{ pages, current, problems, visible, turn, turnBy },
    }),
    [session, run, workflow, form, words, context, revision, pages, current, problems, visible, turn, turnBy],
  )
}
