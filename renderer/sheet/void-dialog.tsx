import { useState } from 'react'
import { isReason } from '../signature/reason.ts'
import { useReadAnew } from '../signature/use-read-anew.ts'
import { useCommand } from '../stores/command.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextArea } from '../ui/text-field.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import styles from './signing-panel.module.css'

export interface WholeDialogProps {
  readonly documentId: string
  /** Version of the run the writer sees. */
  readonly version: number
  readonly onClose: () => void
}

/** Voiding is for good, so it asks for the reason that will be printed. */
export function VoidDialog({ documentId, version, onClose }: WholeDialogProps) {
  const words = useWords().screens.signing
  const [reason, setReason] = useState('')
  const command = useCommand('document.void')
  const readAnew = useReadAnew()
  const send = () =>
    command.mutate(
      { documentId, expectedVersion: version, reason },
      {
        onSuccess: () => {
          notify({ tone: 'ok', text: words.void.done })
          onClose()
        },
        onError: readAnew,
      },
    )
  return (
    <Dialog
      isOpen
      title={words.void.title}
      lead={words.void.lead}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            tone="seal"
            pending={command.isPending}
            waitsFor={isReason(reason) ? null : words.refuse.short}
            onPress={send}
          >
            {words.void.send}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <TextArea
          required
          autoFocus
          label={words.refuse.reason}
          value={reason}
          maxLength={500}
          onChange={setReason}
        />
        <ChangedNotice error={command.error} />
      </div>
    </Dialog>
  )
}
