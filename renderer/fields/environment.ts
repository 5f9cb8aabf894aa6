import { createContext, use } from 'react'
import type { Answers, FormContext } from '../../shared/forms/context.ts'
import type { Problem } from '../../shared/forms/problem.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'

/** What fields read besides their own value: the facts around the form, and how problems are put into words. */
export interface FieldEnvironment {
  readonly context: FormContext
  readonly say: (problem: Problem) => string
  /** Whether the form has the whole window, and how it gets it; absent where there is nothing beside it. */
  readonly room?: { readonly whole: boolean; readonly onWhole: (whole: boolean) => void }
  /** Words of every field in each language, the reader's first, where a table from elsewhere may be in any of them. */
  readonly everyWords?: readonly { readonly [key: string]: AnyFieldWords }[]
}

export const FieldEnvironmentContext = createContext<FieldEnvironment | null>(null)

export function useFieldEnvironment(): FieldEnvironment {
  const environment = use(FieldEnvironmentContext)
  if (!environment) throw new Error('a field stands outside a form')
  return environment
}

/** All answers, for the conditions of table columns. Apart, because it changes with every key. */
export const AnswersContext = createContext<Answers>({})

export const useAllAnswers = (): Answers => use(AnswersContext)
