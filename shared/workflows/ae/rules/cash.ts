import type { Answers } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'

/** The project's cash by date (domain 3.9): outflows before inflows on the same day; the lowest point is what finance needs. */

export interface Movement {
  readonly date: string
  /** Fen; negative goes out. */
  readonly change: number
  readonly balance: number
}

export function cashCurve(answers: Answers): readonly Movement[] {
  const opening = Number(answers['opening'] ?? 0)
  // Sorting keeps the order of what is equal: outflows stand first.
  const dated = [...movementsIn(answers, 'outflows', -1), ...movementsIn(answers, 'inflows', 1)].toSorted(
    (one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1),
  )
  let balance = opening
  return dated.map(({ date, change }) => {
    balance += change
    return { date, change, balance }
  })
}

function movementsIn(answers: Answers, table: string, sign: 1 | -1): Omit<Movement, 'balance'>[] {
  return rows(answers, table).flatMap((row) => {
    const date = text(row, 'actual_date') || text(row, 'plan_date')
    const amount = row['amount']
    return date === '' || typeof amount !== 'number' ? [] : [{ date, change: sign * amount }]
  })
}

export const sumOf = (answers: Answers, table: string): number =>
  rows(answers, table).reduce((sum, row) => sum + (typeof row['amount'] === 'number' ? row['amount'] : 0), 0)

/** Lowest running balance and its first date; null without movements. */
export function lowestPoint(answers: Answers): { readonly amount: number; readonly date: string } | null {
  const curve = cashCurve(answers)
  const lowest = curve.reduce<Movement | null>(
    (least, one) => (least === null || one.balance < least.balance ? one : least),
    null,
  )
  return lowest && { amount: lowest.balance, date: lowest.date }
}
