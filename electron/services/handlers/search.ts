import type { Core } from '../core.ts'
import { peopleOf } from '../projections/people.ts'
import { find } from '../search/find.ts'
import { findPeople } from '../search/find-people.ts'
import type { HandlersOf } from './handlers.ts'

export function searchHandlers(core: Core): HandlersOf<'search.find'> {
  return {
    'search.find': ({ text, offset, count }) => {
      const { enough, total, hits } = find(core, text, offset, count)
      const people = enough && offset === 0 ? findPeople(peopleOf(core), text) : []
      return { enough, total, people, hits: [...hits] }
    },
  }
}
