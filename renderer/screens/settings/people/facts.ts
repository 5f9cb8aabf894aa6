import type { Output } from '../../../../shared/contract/index.ts'
import type { Person } from '../../../../shared/values/people.ts'

export type Account = Output<'people.accounts'>['accounts'][number]

/** A person with what is known of their account; null where the asker may not know. */
export interface PersonFacts {
  readonly person: Person
  readonly account: Account | null
}

/** Who has left stands last; otherwise in the order of joining. */
export function peopleWith(
  people: readonly Person[],
  accounts: readonly Account[] | undefined,
): readonly PersonFacts[] {
  const all = people.map((person) => ({
    person,
    account: accounts?.find(({ personId }) => personId === person.id) ?? null,
  }))
  const left = ({ account }: PersonFacts) => Number(account?.left ?? false)
  return all.sort((a, b) => left(a) - left(b))
}

/** Whom to ask. */
export const managersOf = (people: readonly Person[]): readonly string[] =>
  people.filter(({ roles }) => roles.includes('manager')).map(({ name }) => name)

export type DeputyProblem = 'deputy' | 'from' | 'to' | 'order'

/** Days are written so that their order is that of their texts. */
export function checkDeputy(deputy: string, from: string, to: string): readonly DeputyProblem[] {
  const missing: readonly DeputyProblem[] = [
    ...(deputy === '' ? (['deputy'] as const) : []),
    ...(from === '' ? (['from'] as const) : []),
    ...(to === '' ? (['to'] as const) : []),
  ]
  return missing.length === 0 && to < from ? ['order'] : missing
}
