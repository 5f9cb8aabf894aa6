import { useState } from 'react'
import { useCommand } from '../../../stores/command.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Template } from './templates-part.tsx'

interface RenameDialogProps {
  readonly template: Template
  readonly onClose: () => void
}

export function RenameDialog({ template, onClose }: RenameDialogProps) {
  const { templates: words, ui } = useWords().screens
  const [name, setName] = useState(template.name)
  const { mutate, isPending, error } = useCommand('template.save')
  const send = () =>
    mutate(
      { templateId: template.id, name: name.trim(), runId: null },
      {
        onSuccess: () => {
          notify({ text: words.saved(name.trim()), tone: 'ok' })
          onClose()
        },
      },
    )
  return (
    <Dialog
      isOpen
      title={words.renameThis(template.name)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button
            tone="primary"
            pending={isPending}
            waitsFor={name.trim() === '' ? words.nameMissing : null}
            onPress={send}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <TextField label={words.name} required autoFocus maxLength={100} value={name} onChange={setName} />
      <ErrorNotice fault={error} />
    </Dialog>
  )
}
