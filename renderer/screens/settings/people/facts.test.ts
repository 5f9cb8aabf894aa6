import { expect, test } from 'vitest'
import type { Person } from '../../../../shared/values/people.ts'
import { type Account, checkDeputy, managersOf, peopleWith } from './facts.ts'

const person = (id: string, roles: Person['roles'] = ['ae']): Person => ({ id, name: id, title: '', roles })
const account = (personId: string, left = false): Account => ({
  personId,
  hasAccount: !left,
  hasPin: false,
  left,
  deputy: null,
})

test('who has left stands last, and accounts are null for those who may not know', () => {
  const people = [person('林'), person('江'), person('程')]
  const facts = peopleWith(people, [account('林', true), account('江')])
  expect(facts.map(({ person }) => person.id)).toEqual(['江', '程', '林'])
  expect(facts[1]?.account).toBeNull()
  expect(peopleWith(people, undefined).every((one) => one.account === null)).toBe(true)
})

test('whom to ask', () => {
  expect(managersOf([person('林', ['ae', 'manager']), person('江')])).toEqual(['林'])
})

test('a deputy needs a name and days in order', () => {
  expect(checkDeputy('', '', '')).toEqual(['deputy', 'from', 'to'])
  expect(checkDeputy('江', '2026-12-02', '2026-12-01')).toEqual(['order'])
  expect(checkDeputy('江', '2026-12-01', '2026-12-01')).toEqual([])
})
