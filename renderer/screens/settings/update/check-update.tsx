import { FileCheck } from 'lucide-react'
import { type FormEvent, useRef, useState } from 'react'
import { useAct } from '../../../stores/act.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { bareFile } from '../../entry/bare-file.ts'
import { focusFirstProblem } from '../../focus-problem.ts'
import form from '../../form.module.css'
import type { UpdateStatus } from './update-part.tsx'
import { UpdateProgress } from './update-progress.tsx'

/** A file that somebody brought to this computer. */
export function CheckUpdate({ status }: { status: UpdateStatus }) {
  const { update } = useWords().screens
  return (
    <Card title={update.title} note={update.version(status.version)} padded>
      {status.hasKey ? <CheckForm running={status.running} /> : <Notice tone="warn">{update.noKey}</Notice>}
    </Card>
  )
}

function CheckForm({ running }: { running: number | null }) {
  const { update } = useWords().screens
  const root = useRef<HTMLFormElement>(null)
  const [typed, setTyped] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAct('updates.check')
  const file = bareFile(typed)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending) return
    setTried(true)
    if (file === '') return focusFirstProblem(root.current)
    setTried(false)
    mutate(
      { file },
      {
        onSuccess: ({ ready }) => {
          setTyped('')
          notify({ text: update.checked(ready.version), tone: 'ok' })
        },
      },
    )
  }

  return (
    <form ref={root} className={form.part} onSubmit={submit} noValidate>
      <p className={form.lead}>{update.help}</p>
      <TextField
        label={update.file}
        example={update.fileExample}
        required
        maxLength={500}
        value={typed}
        onChange={setTyped}
        problem={tried && file === '' ? update.fileMissing : null}
      />
      <ErrorNotice fault={error} />
      <div className={form.foot}>
        <UpdateProgress isShown={isPending} label={update.working} done={running} />
        <Button type="submit" icon={FileCheck} tone="primary" pending={isPending}>
          {update.check}
        </Button>
      </div>
    </form>
  )
}
