import type { Answers, Situation } from '../../../forms/context.ts'

/** The quick form: who, when it ended, how, conclusion, next action, recipients (clause 8 says each contact). */
export const isBrief = (answers: Answers): boolean => answers['brief'] === true

export const isFull = ({ answers }: Situation): boolean => !isBrief(answers)
