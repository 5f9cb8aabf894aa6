import type { Answers, When } from '../../forms/context.ts'
import type { SignPlace } from '../../signing/plan.ts'
import type { Role } from '../../values/people.ts'

/** The usual places to sign of the agency's papers. */

type More = Partial<Pick<SignPlace, 'when' | 'ready' | 'optional'>>

const usual = { party: 'staff', role: null, several: false, when: null } as const

export const byWriter = (key = 'sig_ae', after: readonly string[] = []): SignPlace => ({
  ...usual,
  key,
  after,
})

export const byRole = (key: string, role: Role, after: readonly string[], more: More = {}): SignPlace => ({
  ...usual,
  key,
  role,
  after,
  ...more,
})

/** Each of the people named in the answers, side by side. */
export const byNamed = (
  key: string,
  named: (answers: Answers) => readonly string[],
  after: readonly string[],
  more: More = {},
): SignPlace => ({ ...usual, key, named, after, several: true, ...more })

export const byParty = (
  key: string,
  party: 'client' | 'supplier' | 'receiver',
  after: readonly string[],
  more: More = {},
): SignPlace => ({ ...usual, key, party, after, ...more })

/** Ids of the staff in a person column of a table's rows (of those the condition lets through), each once. */
export function idsIn(
  rows: readonly Answers[],
  column: string,
  counts: (row: Answers) => boolean = () => true,
): string[] {
  const ids = rows.filter(counts).flatMap((row) => {
    const person = row[column] as Answers | null | undefined
    return typeof person?.['id'] === 'string' ? [person['id']] : []
  })
  return [...new Set(ids)]
}

/** A condition on the answers alone. */
export const whenAnswer =
  (holds: (answers: Answers) => boolean): When =>
  ({ answers }) =>
    holds(answers)
