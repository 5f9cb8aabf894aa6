import { useState } from 'react'
import type { CallName, Input, Output } from '../../shared/contract/index.ts'
import type { Sort } from '../memory/memory.ts'
import { useCall } from '../stores/call.ts'

/** The navigation counts with the same window, so that one answer serves both. */
export const FIRST_WINDOW = { offset: 0, count: 30 }
/** The contract's largest window. */
const MOST = 200

type Listed = Extract<
  CallName,
  'run.list' | 'document.list' | 'sign.board' | 'trash.list' | 'audit.list' | 'register.list'
>

/**
 * A growing window on a long list: thirty, then more on request, up to what one call may bring; past that the window
 * moves on by whole pages. Nothing is ever loaded whole. `besides`: what else the call asks for; a list of something
 * else begins at its beginning when its component is given another key.
 */
export function useWindow<N extends Listed>(
  name: N,
  besides: Besides<N> = {} as Besides<N>,
  sort: Sort | null = null,
) {
  const [place, setPlace] = useState<Place>(FIRST_WINDOW)
  // Another order begins at the beginning.
  const [sorted, setSorted] = useState(sort)
  if (sorted !== sort) {
    setSorted(sort)
    setPlace(FIRST_WINDOW)
  }
  const answer = useCall(name, { ...besides, ...place, ...(sort && { sort }) } as never, { keep: true })
  const total = (answer.data as Output<Listed> | undefined)?.total ?? 0
  return {
    ...answer,
    total,
    from: place.offset,
    to: Math.min(total, place.offset + place.count),
    more: total > place.offset + place.count ? () => setPlace((now) => next(now)) : null,
    first: place.offset > 0 ? () => setPlace(FIRST_WINDOW) : null,
  }
}

type Besides<N extends Listed> = Omit<Input<N>, 'offset' | 'count' | 'sort'>

export interface Place {
  readonly offset: number
  readonly count: number
}

export function next({ offset, count }: Place): Place {
  return count < MOST ? { offset, count: Math.min(MOST, count * 2) } : { offset: offset + count, count }
}
