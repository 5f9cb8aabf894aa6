import { useState } from 'react'
import { useAct } from '../stores/act.ts'
import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { type Handover, provenPin } from './handover.ts'
import { PinField } from './pin-field.tsx'
import { isReason } from './reason.ts'
import { SignFault } from './sign-fault.tsx'

interface ObjectDialogProps {
  readonly handover: Handover
  readonly version: number
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly onSent: () => void
}

/** The guest does not agree, and says why in their own words. */
export function ObjectDialog({ handover, version, isOpen, onClose, onSent }: ObjectDialogProps) {
  const { documentId, place, guest, witness } = handover
  const words = useWords().screens.signing
  const [reason, setReason] = useState('')
  const [pin, setPin] = useState(witness.pin)
  const [refused, setRefused] = useState(false)
  const decline = useAct('form.decline')
  const waits = isReason(reason) ? (pin.length === 6 ? null : words.pinWaits) : words.refuse.short
  const send = () => {
    const signer = { kind: 'guest', ...guest, witness: { personId: witness.personId, pin } } as const
    decline.mutate(
      { documentId, version, place, signer, reason },
      {
        onSuccess: () => {
          provenPin(pin)
          onSent()
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
    <Dialog
      alert
      title={words.handed.objectTitle}
      lead={words.handed.objectLead}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button tone="seal" pending={decline.isPending} waitsFor={waits} onPress={send}>
            {words.handed.send}
          </Button>
        </>
      }
    >
      <TextArea
        required
        autoFocus
        label={words.refuse.reason}
        value={reason}
        maxLength={500}
        rows={5}
        onChange={setReason}
      />
      <SignFault error={decline.error} />
      {refused && (
        <PinField
          label={words.guest.witnessPin}
          help={words.handed.witnessAgain(witness)}
          value={pin}
          onChange={setPin}
          autoFocus
        />
      )}
    </Dialog>
  )
}
