import { useEffect, useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { useCall } from '../stores/call.ts'

export type Hit = Output<'search.find'>['hits'][number]
export type FoundPerson = Output<'search.find'>['people'][number]

export type Found =
  | { readonly state: 'nothingAsked' }
  | { readonly state: 'tooShort' }
  | { readonly state: 'searching' }
  | { readonly state: 'failed'; readonly error: Error }
  | {
      readonly state: 'found'
      readonly total: number
      readonly hits: readonly Hit[]
      readonly people: readonly FoundPerson[]
    }

const PAUSE = 180
const SHOWN = 12

/** The text a moment after the last key, so that the host is asked once for a word and not once for a letter. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}

export const isTooShort = (text: string): boolean => Array.from(text.trim()).length < 2

export function useSearch(typed: string): Found {
  const text = useSettled(typed).trim()
  const ask = !isTooShort(text)
  const { data, error } = useCall(
    'search.find',
    { text, offset: 0, count: SHOWN },
    { enabled: ask, keep: true },
  )
  if (typed.trim() === '') return { state: 'nothingAsked' }
  if (isTooShort(typed)) return { state: 'tooShort' }
  if (error) return { state: 'failed', error }
  if (!data || !ask) return { state: 'searching' }
  // The host may count differently: two punctuation marks are nothing to look for.
  if (!data.enough) return { state: 'tooShort' }
  return { state: 'found', total: data.total, hits: data.hits, people: data.people }
}
