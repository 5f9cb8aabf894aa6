import type { Person } from '../../../shared/values/people.ts'
import { fold, foldWords } from './fold.ts'

/** Colleagues whose name or title holds every word of the query, in either script; an office has them all in memory. */
export function findPeople(people: readonly Person[], query: string): Person[] {
  const words = foldWords(query)
  return people.filter(({ name, title }) => {
    const held = fold(`${name}\n${title}`).points.join('')
    return words.every((word) => held.includes(word))
  })
}
