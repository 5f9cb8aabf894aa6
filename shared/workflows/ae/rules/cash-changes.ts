import type { Answers } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'

/** What moved since the plan before (domain 2.18: re-issued when a date or amount moves). */

export type Kind = 'added' | 'dropped' | 'moved' | 'changed'

export interface Moved {
  readonly kind: Kind
  readonly name: string
  /** Day or fen before and now; null where there was or is none. */
  readonly before: string | number | null
  readonly now: string | number | null
}

const TABLES = ['inflows', 'outflows'] as const

export const changesSince = (before: Answers, now: Answers): readonly Moved[] =>
  TABLES.flatMap((table) => changesIn(rows(before, table), rows(now, table)))

function changesIn(before: readonly Answers[], now: readonly Answers[]): readonly Moved[] {
  const known = named(before)
  const kept = named(now)
  return [
    ...[...kept].flatMap(([name, row]) => {
      const earlier = known.get(name)
      return earlier ? differences(name, earlier, row) : [added(name, row)]
    }),
    ...[...known].flatMap(([name, row]) => (kept.has(name) ? [] : [dropped(name, row)])),
  ]
}

/** Rows by name; a second one of the same name is told apart by its place. */
function named(list: readonly Answers[]): ReadonlyMap<string, Answers> {
  const found = new Map<string, Answers>()
  for (const row of list) {
    const name = text(row, 'name').normalize('NFKC')
    let key = name
    for (let count = 2; found.has(key); count += 1) key = `${name} ${count}`
    found.set(key, row)
  }
  return found
}

const dayOf = (row: Answers): string => text(row, 'actual_date') || text(row, 'plan_date')
const amountOf = (row: Answers): number => Number(row['amount'] ?? 0)

const added = (name: string, row: Answers): Moved => ({
  kind: 'added',
  name,
  before: null,
  now: amountOf(row),
})
const dropped = (name: string, row: Answers): Moved => ({
  kind: 'dropped',
  name,
  before: amountOf(row),
  now: null,
})

const differences = (name: string, before: Answers, now: Answers): readonly Moved[] => [
  ...(dayOf(before) === dayOf(now)
    ? []
    : [{ kind: 'moved' as const, name, before: dayOf(before), now: dayOf(now) }]),
  ...(amountOf(before) === amountOf(now)
    ? []
    : [{ kind: 'changed' as const, name, before: amountOf(before), now: amountOf(now) }]),
]
