import { Copy } from 'lucide-react'
import { useState } from 'react'
import { copyText } from '../../fields/copy-text.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { TextArea } from '../../ui/text-field.tsx'

interface NoticeDialogProps {
  readonly notice: { readonly to: string; readonly text: string }
  readonly onRecord: () => void
  readonly onClose: () => void
}

/** Nothing is sent from here: the text goes by the mail or chat the office uses, and the contact is recorded (clause 8). */
export function NoticeDialog({ notice, onRecord, onClose }: NoticeDialogProps) {
  const { notices } = useWords().screens
  const [text, setText] = useState(notice.text)
  const copy = () => {
    copyText(text)
    notify({
      text: notices.copied,
      tone: 'ok',
      action: { label: notices.record, onAction: onRecord },
    })
    onClose()
  }
  return (
    <Dialog
      isOpen
      wide
      title={notices.title(notice.to)}
      lead={notices.lead}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onRecord}>{notices.record}</Button>
          <Button tone="primary" icon={Copy} onPress={copy}>
            {notices.copy}
          </Button>
        </>
      }
    >
      <TextArea label={notices.label} rows={11} value={text} onChange={setText} />
    </Dialog>
  )
}
