import type { Answers } from '../../../forms/context.ts'
import { text } from '../../../forms/read.ts'
import type { Day } from '../../../values/time.ts'
import { isPaid, outstandingOf } from './receivables.ts'
import { type Overdue, overdue } from './statistics.ts'

/** What is owed, by how long it is overdue (domain 3.9), in the office's own buckets. */

const BUCKETS = {
  age_current: 'notDue',
  age_7: 'd7',
  age_30: 'd30',
  age_60: 'd60',
  age_over: 'more',
} as const satisfies { readonly [age: string]: Overdue }

export type Age = keyof typeof BUCKETS
export const AGES = Object.keys(BUCKETS) as readonly Age[]

/** What has no due date yet is not due. */
export const ageOf = (row: Answers, today: Day): Age =>
  AGES.find((age) => BUCKETS[age] === overdue(text(row, 'due_date'), today)) ?? 'age_current'

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
