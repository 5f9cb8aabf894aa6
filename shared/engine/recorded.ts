import type { Answers } from '../forms/context.ts'
import type { DocumentState } from './run.ts'

/** As issued, with what was entered afterwards laid over. */
export const recordedAnswers = ({
  answers,
  recorded,
}: Pick<DocumentState, 'answers' | 'recorded'>): Answers => ({
  ...answers,
  ...recorded,
})
