import { expect, test } from 'vitest'
import type { Person } from '../../../shared/values/people.ts'
import { findPeople } from './find-people.ts'

const person = (name: string, title: string): Person => ({ id: name, name, title, roles: ['ae'] })
const people = [person('钟离云', '客户主任'), person('鍾離雨', '總監'), person('Ann Lee', 'Director')]
const found = (query: string) => findPeople(people, query).map(({ name }) => name)

test.each([
  ['钟离', ['钟离云', '鍾離雨']],
  ['鍾離', ['钟离云', '鍾離雨']],
  ['总监', ['鍾離雨']],
  ['钟离 总监', ['鍾離雨']],
  ['ANN', ['Ann Lee']],
  ['云客', []],
])('%s', (query, names) => {
  expect(found(query)).toEqual(names)
})
