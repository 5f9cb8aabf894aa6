import { useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { useAct } from '../stores/act.ts'
import { useCall } from '../stores/call.ts'
import { useOffice } from '../stores/office.ts'
import { toasts } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { handOver } from './handover.ts'
import { type Given, howOf, missingOf, NOTHING } from './method.ts'
import type { Place, Places } from './place-words.ts'
import type { Signed } from './staff-signing.tsx'

export interface Guest {
  readonly name: string
  readonly title: string
  readonly org: string
}

interface Signing {
  readonly found: Output<'document.get'>
  readonly places: Places
  readonly place: Place
  readonly onSigned: (signed: Signed) => void
}

const NOBODY: Guest = { name: '', title: '', org: '' }

/** What is known of a guest's signature so far, and the two ways on: the computer changes hands, or it is recorded. */
export function useGuestSigning({ found, places, place, onSigned }: Signing) {
  const words = useWords().screens.signing
  const { me } = useOffice()
  const people = useCall('people.list', {}).data?.people ?? []
  const [guest, setGuest] = useState<Guest>(NOBODY)
  const [witness, setWitness] = useState(me.id)
  const [pin, setPin] = useState('')
  const [given, setGiven] = useState<Given>(NOTHING)
  const sign = useAct('form.sign')
  const here = given.method === 'drawn'

  const missing = (): string | null => {
    if (guest.name.trim() === '') return words.guest.waitsWho
    const still = here ? null : missingOf(given)
    if (still === 'paper' || still === 'spoken') return words[still].waits
    return /^\d{6}$/.test(pin) ? null : words.pinWaits
  }
  const trimmed = { name: guest.name.trim(), title: guest.title.trim(), org: guest.org.trim() }

  const hand = () => {
    // Nothing of the office's own stays on the screen that the guest gets.
    for (const { key } of toasts.visibleToasts) toasts.close(key)
    const name = people.find((one) => one.id === witness)?.name ?? me.name
    handOver({
      documentId: found.document.id,
      place: place.key,
      guest: trimmed,
      witness: { personId: witness, name, pin },
    })
  }
  const send = () => {
    const how = howOf(given)
    if (!how || sign.isPending) return
    const { version, hash } = places
    const signer = { kind: 'guest', ...trimmed, witness: { personId: witness, pin } } as const
    sign.mutate(
      { documentId: found.document.id, version, place: place.key, hash, signer, how },
      {
        onSuccess: ({ signedAt }) => onSigned({ name: trimmed.name, at: signedAt }),
        onError: () => setPin(''),
      },
    )
  }
  return {
    ...{ given, guest, setGuest, pin, setPin, witness, setWitness, hand, send },
    give: (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part })),
    waits: missing(),
    pending: sign.isPending,
    error: sign.error,
  }
}
