import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import { FileTrigger } from 'react-aria-components/FileTrigger'
import type { AttachmentValue } from '../../shared/forms/kinds/attachment.ts'
import { AttachedFile } from '../fields/attached-file.tsx'
import { AttachingBar } from '../fields/attaching-bar.tsx'
import { useAttach } from '../fields/use-attach.ts'
import { useReadAnew } from '../signature/use-read-anew.ts'
import { useCommand } from '../stores/command.ts'
import { notify } from '../stores/toasts.ts'
import { useWords } from '../stores/words.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Notice } from '../ui/notice.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import styles from './signing-panel.module.css'
import type { WholeDialogProps } from './void-dialog.tsx'

/** 视为确认 counts only with the written agreement that allows it, so that is what it asks for. */
export function SilenceDialog({ documentId, version, onClose }: WholeDialogProps) {
  const words = useWords().screens.signing
  const { silence } = words
  const [file, setFile] = useState<AttachmentValue | null>(null)
  const { attach, attaching, problem } = useAttach()
  const command = useCommand('document.acceptSilence')
  const readAnew = useReadAnew()
  const choose = async (list: FileList | null) => {
    const chosen = list?.item(0)
    const kept = chosen ? await attach(chosen) : null
    if (kept) setFile(kept)
  }
  const send = () => {
    if (!file) return
    command.mutate(
      { documentId, expectedVersion: version, agreement: file.hash },
      {
        onSuccess: () => {
          notify({ tone: 'ok', text: silence.done })
          onClose()
        },
        onError: readAnew,
      },
    )
  }
  return (
    <Dialog
      isOpen
      title={silence.title}
      lead={silence.lead}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{words.cancel}</Button>
          <Button
            tone="seal"
            pending={command.isPending}
            waitsFor={file ? null : silence.waits}
            onPress={send}
          >
            {silence.send}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {file && <AttachedFile file={file} onRemove={() => setFile(null)} />}
        <FileTrigger onSelect={(list) => void choose(list)}>
          <Button icon={Paperclip} pending={attaching !== null}>
            {silence.choose}
          </Button>
        </FileTrigger>
        {attaching && <AttachingBar attaching={attaching} />}
        {problem && (
          <Notice tone="warn" alert>
            {problem}
          </Notice>
        )}
        <ChangedNotice error={command.error} />
      </div>
    </Dialog>
  )
}
