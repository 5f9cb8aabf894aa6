import type { Core } from '../core.ts'
import { find } from '../search/find.ts'
import type { HandlersOf } from './handlers.ts'

export function searchHandlers(core: Core): HandlersOf<'search.find'> {
  return {
    'search.find': ({ text, offset, count }) => {
      const { enough, total, hits } = find(core, text, offset, count)
      return { enough, total, hits: [...hits] }
    },
  }
}
