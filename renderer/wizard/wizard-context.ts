import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Workflow } from '../../shared/engine/workflow.ts'
import type { FormContext } from '../../shared/forms/context.ts'
import type { AnyForm, Page } from '../../shared/forms/form.ts'
import type { Problem } from '../../shared/forms/problem.ts'
import type { AnyFormWords } from '../../shared/language/sheet-words.ts'
import type { Run } from './draft.ts'
import type { Revision } from './revision.ts'
import type { DraftSession } from './session.ts'
import type { WizardActs, WizardState } from './store.ts'

/** What every part of the wizard works with; all of it follows from the session, the run and the clock. */
export interface WizardFacts {
  readonly session: DraftSession
  readonly run: Run
  readonly workflow: Workflow
  readonly form: AnyForm
  readonly formWords: AnyFormWords
  readonly context: FormContext
  /** The version that stands, where this draft becomes the next one. */
  readonly revision: Revision | null
  /** The pages that hold now, and where one is among them. */
  readonly pages: readonly Page[]
  readonly current: string
  /** Everything that keeps the answers from being final, and what of it may show already. */
  readonly problems: readonly Problem[]
  readonly visible: readonly Problem[]
  readonly turn: (page: string) => void
  readonly turnBy: (by: number) => void
}

export const WizardContext = createContext<WizardFacts | null>(null)

export function useWizard(): WizardFacts {
  const wizard = use(WizardContext)
  if (!wizard) throw new Error('outside of the wizard')
  return wizard
}

export function useDraft<T>(select: (state: WizardState & WizardActs) => T): T {
  return useStore(useWizard().session.store, select)
}
