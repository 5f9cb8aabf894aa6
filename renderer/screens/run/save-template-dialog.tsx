import { useState } from 'react'
import { useCall } from '../../stores/call.ts'
import { useCommand } from '../../stores/command.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import form from '../form.module.css'

interface SaveTemplateDialogProps {
  readonly runId: string
  readonly runName: string
  readonly onClose: () => void
}

const NEW = 'new'

/** A new template from this project, or this project's words in the place of an older template's. */
export function SaveTemplateDialog({ runId, runName, onClose }: SaveTemplateDialogProps) {
  const { templates: words, ui } = useWords().screens
  const own = useCall('template.list', {}).data?.templates ?? []
  const [newId] = useState(() => crypto.randomUUID())
  const [place, setPlace] = useState(NEW)
  const [name, setName] = useState(runName)
  const save = useCommand('template.save')
  const missing = name.trim() === ''
  const send = () =>
    save.mutate(
      { templateId: place === NEW ? newId : place, name: name.trim(), runId },
      {
        onSuccess: () => {
          notify({ text: words.saved(name.trim()), tone: 'ok' })
          onClose()
        },
      },
    )
  const choose = (id: string) => {
    setPlace(id)
    setName(own.find((one) => one.id === id)?.name ?? runName)
  }
  return (
    <Dialog
      isOpen
      title={words.saveTitle}
      lead={words.saveLead}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button
            tone="primary"
            pending={save.isPending}
            waitsFor={missing ? words.nameMissing : null}
            onPress={send}
          >
            {words.save}
          </Button>
        </>
      }
    >
      <div className={form.part}>
        {own.length > 0 && (
          <Select
            label={words.replace}
            options={[
              { id: NEW, label: words.asNew },
              ...own.map((one) => ({ id: one.id, label: words.instead(one.name) })),
            ]}
            value={place}
            onChange={choose}
          />
        )}
        <TextField label={words.name} required autoFocus maxLength={100} value={name} onChange={setName} />
        <ErrorNotice fault={save.error} />
      </div>
    </Dialog>
  )
}
