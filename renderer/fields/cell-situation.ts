import { use } from 'react'
import type { Answers, Situation } from '../../shared/forms/context.ts'
import { AnswersContext, useFieldEnvironment } from './environment.ts'

/** What a column's conditions look at: the row, the whole answers, and the facts around the form. */
export function useCellSituation(row: Answers): Situation {
  const answers = use(AnswersContext)
  const { context } = useFieldEnvironment()
  return { answers, row, context }
}
