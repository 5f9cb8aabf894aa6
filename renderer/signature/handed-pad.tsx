import { type ReactNode, useState } from 'react'
import type { Output } from '../../shared/contract/index.ts'
import { useAct } from '../stores/act.ts'
import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Agreement } from './agreement.tsx'
import { type Handover, provenPin } from './handover.ts'
import type { Ink } from './ink-pad.ts'
import { howOf, NOTHING } from './method.ts'
import { PadView } from './pad-view.tsx'
import { PinField } from './pin-field.tsx'
import { checkCode } from './place-words.ts'
import styles from './sign.module.css'
import { SignCard } from './sign-card.tsx'
import { SignFault } from './sign-fault.tsx'
import type { Frozen } from './use-frozen.ts'
import { useMissing } from './use-missing.ts'
import { useReadAnew } from './use-read-anew.ts'

interface HandedPadProps {
  readonly handover: Handover
  readonly found: Output<'document.get'>
  readonly frozen: Frozen
  readonly placeLabel: string
  readonly leave: ReactNode
  readonly onSigned: () => void
  readonly onReadAgain: () => void
}

/** The guest's own hand. The witness's PIN went with the computer; only when it was refused is it asked again. */
export function HandedPad(props: HandedPadProps) {
  const { handover, found, frozen, placeLabel, leave, onSigned, onReadAgain } = props
  const { guest, witness } = handover
  const words = useWords().screens.signing
  const readAnew = useReadAnew()
  const [ink, setInk] = useState<Ink | null>(null)
  const [pin, setPin] = useState(witness.pin)
  const sign = useAct('form.sign')
  const [refused, setRefused] = useState(false)
  const given = { ...NOTHING, ink }
  const missing = useMissing(given, pin)

  const send = () => {
    const how = howOf(given)
    if (!how || sign.isPending) return
    const { version, hash } = frozen
    const signer = { kind: 'guest', ...guest, witness: { personId: witness.personId, pin } } as const
    sign.mutate(
      { documentId: found.document.id, version, place: handover.place, hash, signer, how },
      {
        onSuccess: () => {
          provenPin(pin)
          onSigned()
        },
        onError: (error) => {
          if (faultOf(error).code !== 'pinRefused') return
          setRefused(true)
          setPin('')
        },
      },
    )
  }
  return (
    <div className={styles.stage}>
      <SignCard
        heading={words.handed.heading({ name: guest.name })}
        sub={[guest.org, guest.title, placeLabel].filter(Boolean).join(' · ')}
        bare
        tag={`${found.sheet.title} ${found.document.number}`}
        note={`${words.bound({ code: checkCode(frozen.hash) })} · ${words.handed.comment(witness)}`}
        actions={
          <>
            {leave}
            <Button tone="seal" pending={sign.isPending} waitsFor={missing} onPress={send}>
              {words.confirm}
            </Button>
          </>
        }
      >
        <PadView ink={ink} onInk={setInk} name={guest.name} title={guest.title} />
        <Agreement sheet={found.sheet} pages={frozen.reading.pages} place={placeLabel} />
        <SignFault
          error={sign.error}
          onReadAgain={() => {
            readAnew()
            onReadAgain()
          }}
        />
        {refused && (
          <div className={styles.short}>
            <PinField
              label={words.guest.witnessPin}
              help={words.handed.witnessAgain(witness)}
              value={pin}
              onChange={setPin}
              autoFocus
            />
          </div>
        )}
      </SignCard>
    </div>
  )
}
