import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { type Day, isDay } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { contractInForce } from '../facts.ts'
import { rejected, short } from '../rules/acceptance.ts'

export const ALL_GOOD = '全部合格 同意验收'
const USUAL_DAYS = 3

type At = { readonly answers: Answers }

export const isConditional = ({ answers }: At): boolean =>
  text(answers, 'conclusion') !== '' && text(answers, 'conclusion') !== ALL_GOOD

/** Nothing to put right, or all of it done. */
export const isRectified = ({ answers }: At): boolean =>
  rows(answers, 'rectify').every((row) => text(row, 'done_at') !== '')

const isFaulty = (row: Answers): boolean => (rejected(row) ?? 0) > 0 || (short(row) ?? 0) < 0

/** What is bad, short, more than ordered, or taken by a concession is written beside it (domain 3.8). */
export const needsWords = (row: Answers): boolean =>
  isFaulty(row) || (short(row) ?? 0) > 0 || text(row, 'quality') === '让步接收'

/** The end of the contract's inspection period; its length in workdays. */
export function acceptDue(answers: Answers, context: FormContext): Day | null {
  const day = text(answers, 'presented_at')
  const days = Number(contractInForce(context)?.answers['acceptance_days'] ?? USUAL_DAYS)
  if (!isDay(day) || day > '9000' || !Number.isInteger(days) || days < 0 || days > 200) return null
  return addWorkdays(day, days, context.calendar)
}

/** Number of the contract's article on acceptance; '' when it has none. */
export function articleOf(context: FormContext): string {
  const articles = rows(contractInForce(context)?.answers ?? {}, 'clauses')
  const found = articles.find((row) => text(row, 'title').includes('验收'))
  return found ? String(found['no'] ?? '') : ''
}
