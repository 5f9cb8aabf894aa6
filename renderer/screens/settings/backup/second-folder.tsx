import { type FormEvent, useState } from 'react'
import { useAct } from '../../../stores/act.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { bareFile } from '../../entry/bare-file.ts'
import form from '../../form.module.css'
import { PlaceField } from '../../place-field.tsx'

/** A disk that does not burn with this computer. */
export function SecondFolder({ folder }: { folder: string | null }) {
  const { backup, settings } = useWords().screens
  const [typed, setTyped] = useState(folder ?? '')
  const { mutate, isPending, error } = useAct('backup.setSecondFolder')
  const wanted = bareFile(typed)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending || wanted === (folder ?? '')) return
    const text = wanted === '' ? backup.folderEnded : backup.folderSaved
    mutate({ folder: wanted }, { onSuccess: () => notify({ text, tone: 'ok' }) })
  }

  return (
    <Card title={backup.second} note={folder ? null : backup.noFolder} padded>
      <form className={form.part} onSubmit={submit} noValidate>
        <PlaceField
          what="folder"
          label={backup.folder}
          help={backup.secondText}
          example={backup.folderExample}
          maxLength={500}
          value={typed}
          onChange={setTyped}
        />
        <ErrorNotice fault={error} />
        <div className={form.foot}>
          <span className={form.note} />
          <Button
            type="submit"
            pending={isPending}
            waitsFor={wanted === (folder ?? '') ? settings.nothingChanged : null}
          >
            {backup.saveFolder}
          </Button>
        </div>
      </form>
    </Card>
  )
}
