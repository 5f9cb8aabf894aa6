import type { Answers } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import type { Day } from '../../../values/time.ts'
import { isPaid, outstandingOf, overdueDays } from './receivables.ts'

/** What is owed, by how long it is overdue (domain 3.9): not due, 1–7, 8–30, 31–60 and more than 60 days. */

export const AGES = ['age_current', 'age_7', 'age_30', 'age_60', 'age_over'] as const
export type Age = (typeof AGES)[number]

const LIMITS: readonly (readonly [age: Age, upTo: number])[] = [
  ['age_current', 0],
  ['age_7', 7],
  ['age_30', 30],
  ['age_60', 60],
]

/** What has no due date yet is not due. */
export function ageOf(row: Answers, today: Day): Age {
  const late = overdueDays(text(row, 'due_date'), '', today) ?? 0
  return LIMITS.find(([, upTo]) => late <= upTo)?.[0] ?? 'age_over'
}

/** Fen owed of one age; the five together are all that is owed. */
export const owedOf = (list: readonly Answers[], age: Age, today: Day): number =>
  list
    .filter((row) => !isPaid(row) && ageOf(row, today) === age)
    .reduce((sum, row) => sum + outstandingOf(row), 0)

export const totalOf = (list: readonly Answers[]): number =>
  list.reduce((sum, row) => sum + Number(row['amount'] ?? 0), 0)

export const owedInAll = (list: readonly Answers[]): number =>
  list.filter((row) => !isPaid(row)).reduce((sum, row) => sum + outstandingOf(row), 0)

export const receivedInAll = (list: readonly Answers[]): number =>
  list
    .filter((row) => text(row, 'received_date') !== '')
    .reduce((sum, row) => sum + Number(row['received_amount'] ?? 0), 0)
