import { useState } from 'react'
import { PinField } from '../signature/pin-field.tsx'
import { isReason } from '../signature/reason.ts'
import { useAct } from '../stores/act.ts'
import { useCall } from '../stores/call.ts'
import { faultOf } from '../stores/fault.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorNotice } from '../ui/error-notice.tsx'
import { Select } from '../ui/select.tsx'
import { TextArea } from '../ui/text-field.tsx'
import styles from './release.module.css'

interface ReleaseDialogProps {
  readonly runId: string
  readonly gate: string
  /** What it waits for, in words. */
  readonly reason: string
  readonly onClose: () => void
  readonly onReleased: () => void
}

/** A director opens a soft gate once, here at this screen: their PIN says who, and the reason is kept for good. */
export function ReleaseDialog({ runId, gate, reason: waits, onClose, onReleased }: ReleaseDialogProps) {
  const { signing, wizard } = useWords().screens
  const words = wizard.release
  const people = useCall('people.list', {}).data?.people ?? []
  const directors = people.filter((one) => one.roles.includes('director'))
  const [who, setWho] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const [pin, setPin] = useState('')
  const release = useAct('gate.release')
  const chosen = who ?? directors[0]?.id ?? null
  const missing = [
    ...(isReason(reason) ? [] : [signing.refuse.short]),
    ...(chosen === null ? [words.noDirector] : []),
    ...(pin.length < 6 ? [words.needsPin] : []),
  ][0]
  const send = () => {
    if (chosen === null) return
    const signer = { kind: 'staff', personId: chosen, pin, deputyFor: null } as const
    release.mutate({ runId, gate, reason, signer }, { onSuccess: onReleased, onError: () => setPin('') })
  }
  return (
    <Dialog
      isOpen
      title={words.title}
      lead={words.lead({ reason: waits })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{signing.cancel}</Button>
          <Button tone="seal" pending={release.isPending} waitsFor={missing ?? null} onPress={send}>
            {words.send}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Select
          label={words.who}
          options={directors.map(({ id, name, title }) => ({ id, label: name, detail: title }))}
          value={chosen}
          onChange={setWho}
        />
        <TextArea
          required
          autoFocus
          label={signing.refuse.reason}
          value={reason}
          maxLength={500}
          onChange={setReason}
        />
        <PinField value={pin} onChange={setPin} />
        {release.error && <ErrorNotice fault={faultOf(release.error)} />}
      </div>
    </Dialog>
  )
}
