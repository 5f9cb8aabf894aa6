import { useState } from 'react'
import { GuestField } from '../signature/guest-field.tsx'
import { PinField } from '../signature/pin-field.tsx'
import type { Place, Places } from '../signature/place-words.ts'
import { isReason } from '../signature/reason.ts'
import { SignFault } from '../signature/sign-fault.tsx'
import { useReadAnew } from '../signature/use-read-anew.ts'
import { useWho } from '../signature/use-who.ts'
import { WhoField } from '../signature/who-field.tsx'
import { WitnessFields } from '../signature/witness-fields.tsx'
import { useAct } from '../stores/act.ts'
import { useCall } from '../stores/call.ts'
import { useOffice } from '../stores/office.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/text-field.tsx'
import styles from './signing-panel.module.css'

interface RefuseDialogProps {
  readonly places: Places
  readonly place: Place
  readonly onClose: () => void
}

const NOBODY = { name: '', title: '', org: '' }

/** A signer of the office sends it back; somebody from outside has said no, and a colleague records it. */
export function RefuseDialog({ places, place, onClose }: RefuseDialogProps) {
  const words = useWords().screens.signing
  const { refuse } = words
  const { me } = useOffice()
  const staff = place.party === 'staff'
  const who = useWho(place)
  const runId = useCall('document.get', { documentId: places.documentId }).data?.document.runId
  const [guest, setGuest] = useState(NOBODY)
  const [witness, setWitness] = useState(me.id)
  const [reason, setReason] = useState('')
  const [pin, setPin] = useState('')
  const act = useAct(staff ? 'form.return' : 'form.decline')
  const readAnew = useReadAnew()

  const signer = () => {
    if (!staff) return { kind: 'guest' as const, ...guest, witness: { personId: witness, pin } }
    const { chosen } = who
    return chosen && { kind: 'staff' as const, personId: chosen.personId, pin, deputyFor: chosen.deputyFor }
  }
  const known = staff ? who.chosen !== null : guest.name !== ''
  const waits = () => {
    if (!known) return words.guest.waitsWho
    if (!isReason(reason)) return refuse.short
    return pin.length === 6 ? null : words.pinWaits
  }
  const send = () => {
    const by = signer()
    if (!by) return
    const { documentId, version } = places
    act.mutate(
      { documentId, version, place: place.key, signer: by, reason },
      {
        onSuccess: () => {
          notify({ tone: 'ok', text: staff ? refuse.returned : refuse.objected })
          onClose()
        },
        onError: () => setPin(''),
      },
    )
  }
  return (
    <Dialog
      isOpen
      title={staff ? refuse.returnTitle : refuse.objectTitle}
      lead={staff ? refuse.returnLead : refuse.objectLead}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button tone="seal" pending={act.isPending} waitsFor={waits()} onPress={send}>
            {staff ? refuse.send : refuse.sendObject}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextArea
          required
          autoFocus
          label={refuse.reason}
          value={reason}
          maxLength={500}
          onChange={setReason}
        />
        {staff && <WhoField who={who} />}
        {staff && <PinField value={pin} onChange={setPin} />}
        {!staff && runId && (
          <>
            <GuestField runId={runId} party={place.party} guest={guest} onGuest={setGuest} />
            <WitnessFields witness={witness} onWitness={setWitness} pin={pin} onPin={setPin} />
          </>
        )}
        <SignFault error={act.error} onReadAgain={readAnew} />
      </div>
    </Dialog>
  )
}
