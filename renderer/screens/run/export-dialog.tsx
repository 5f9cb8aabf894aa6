import { useState } from 'react'
import { useAct } from '../../stores/act.ts'
import { faultOf } from '../../stores/fault.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { useWorkOf } from '../../stores/work.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { WorkProgress } from '../../ui/work-progress.tsx'
import { PlaceField } from '../place-field.tsx'

/** Plain files leave the sealed folder, so it says so before it does it. */
export function ExportDialog({ runId, onClose }: { readonly runId: string; readonly onClose: () => void }) {
  const { archive, signing } = useWords().screens
  const [folder, setFolder] = useState('')
  const act = useAct('run.export')
  const work = useWorkOf('export')
  const send = () =>
    act.mutate(
      { runId, folder: folder.trim() },
      {
        onSuccess: (made) => {
          notify({ tone: 'ok', text: archive.done(made) })
          onClose()
        },
      },
    )
  return (
    <Dialog
      isOpen
      title={archive.title}
      lead={archive.lead}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{signing.cancel}</Button>
          <Button
            tone="primary"
            pending={act.isPending}
            waitsFor={folder.trim() === '' ? archive.folder : null}
            onPress={send}
          >
            {archive.send}
          </Button>
        </>
      }
    >
      <PlaceField
        what="folder"
        label={archive.folder}
        required
        autoFocus
        value={folder}
        maxLength={500}
        onChange={setFolder}
      />
      {work && <WorkProgress label={archive.working} work={work} />}
      {act.error && <ErrorNotice fault={faultOf(act.error)} />}
    </Dialog>
  )
}
