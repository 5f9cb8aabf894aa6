import { useState } from 'react'
import { useOffice } from '../stores/office.ts'
import type { Place } from './place-words.ts'

type May = Place['may'][number]

export interface Who {
  readonly may: readonly May[]
  readonly chosen: May | null
  readonly choose: (id: string) => void
}

/** One may sign for oneself and, on other days, for somebody else: both are on the list. */
export const idOf = ({ personId, deputyFor }: May): string => `${personId} ${deputyFor ?? ''}`

/** Who signs: the one at this screen if they may, the only one if there is one, and otherwise one says. */
export function useWho({ may }: Place): Who {
  const { me } = useOffice()
  const [id, setId] = useState<string | null>(null)
  const mine = may.find((one) => one.personId === me.id && one.deputyFor === null)
  const first = mine ?? may.find((one) => one.personId === me.id) ?? (may.length === 1 ? may[0] : undefined)
  return { may, chosen: may.find((one) => idOf(one) === id) ?? first ?? null, choose: setId }
}
