import { useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { useAct } from '../stores/act.ts'
import { useCall } from '../stores/call.ts'
import { useLanguage } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'
import { Agreement } from './agreement.tsx'
import { type Given, howOf, NOTHING } from './method.ts'
import { OtherMethods } from './other-methods.tsx'
import { PadView } from './pad-view.tsx'
import { PaperPart } from './paper-part.tsx'
import { PinField } from './pin-field.tsx'
import { checkCode, type Place, paperName } from './place-words.ts'
import styles from './sign.module.css'
import { SignCard } from './sign-card.tsx'
import { SignFault } from './sign-fault.tsx'
import type { Frozen } from './use-frozen.ts'
import { useMissing } from './use-missing.ts'
import { useWho } from './use-who.ts'
import { WhoField } from './who-field.tsx'

interface StaffSignProps {
  readonly found: Output<'document.get'>
  readonly place: Place
  readonly placeLabel: string
  readonly frozen: Frozen
  readonly onSigned: (name: string, at: string) => void
  readonly onBack: () => void
  readonly onReadAgain: () => void
}

const METHODS = ['drawn', 'pin', 'paper'] as const

/** A member of staff signs: the pad, or their PIN alone, or paper; the PIN says in each case that it is they. */
export function StaffSign(props: StaffSignProps) {
  const { found, place, placeLabel, frozen, onSigned, onBack, onReadAgain } = props
  const { document, sheet } = found
  const words = useWords().screens.signing
  const language = useLanguage()
  const who = useWho(place)
  const people = useCall('people.list', {}).data?.people ?? []
  const title = people.find((one) => one.id === who.chosen?.personId)?.title ?? ''
  const [given, setGiven] = useState<Given>(NOTHING)
  const [pin, setPin] = useState('')
  const sign = useAct('form.sign')
  const missing = useMissing(given, pin)
  const give = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }))
  const name = who.chosen?.name ?? ''

  const send = () => {
    const how = howOf(given)
    if (!how || !who.chosen || sign.isPending) return
    const { personId, deputyFor } = who.chosen
    const signer = { kind: 'staff', personId, pin, deputyFor } as const
    const { version, hash } = frozen
    sign.mutate(
      { documentId: document.id, version, place: place.key, hash, signer, how },
      {
        onSuccess: ({ signedAt }) => onSigned(name, signedAt),
        // A refused PIN is typed anew; what was drawn stays.
        onError: () => setPin(''),
      },
    )
  }

  return (
    <SignCard
      heading={words.handed.heading({ name: name || placeLabel })}
      sub={[title, placeLabel].filter(Boolean).join(' · ')}
      tag={paperName(document, language)}
      side={
        <>
          <WhoField who={who} />
          <PinField value={pin} onChange={setPin} />
          <OtherMethods methods={METHODS} chosen={given.method} onChoose={(method) => give({ method })} />
        </>
      }
      note={words.bound({ code: checkCode(frozen.hash) })}
      actions={
        <>
          <Button onPress={onBack}>{words.cancel}</Button>
          <Button tone="seal" pending={sign.isPending} waitsFor={missing} onPress={send}>
            {words.confirm}
          </Button>
        </>
      }
    >
      {given.method === 'drawn' && (
        <PadView ink={given.ink} onInk={(ink) => give({ ink })} name={name} title={title} />
      )}
      {given.method === 'pin' && <Notice>{words.pinOnly}</Notice>}
      {given.method === 'paper' && <PaperPart given={given} onGiven={give} issuedAt={document.issuedAt} />}
      <Agreement sheet={sheet} pages={frozen.reading.pages} place={placeLabel} />
      <div className={styles.part}>
        <SignFault error={sign.error} onReadAgain={onReadAgain} />
      </div>
    </SignCard>
  )
}
