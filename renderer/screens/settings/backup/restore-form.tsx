import { type FormEvent, useRef, useState } from 'react'
import { useAct } from '../../../stores/act.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { useWorkOf } from '../../../stores/work.ts'
import { Button } from '../../../ui/button.tsx'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { SecretField } from '../../../ui/secret-field.tsx'
import { WorkProgress } from '../../../ui/work-progress.tsx'
import { useCountdown } from '../../entry/use-countdown.ts'
import { waitOf } from '../../entry/wait-of.ts'
import { focusFirstProblem, focusFirstSecret } from '../../focus-problem.ts'
import form from '../../form.module.css'
import { PassphraseError } from '../../passphrase/passphrase-error.tsx'
import type { BackupInfo } from './backups.ts'

interface RestoreFormProps {
  backup: BackupInfo
  text: string
  confirm: string
  onCancel: () => void
}

/** Says what will be gone and what is kept, asks for the passphrase, and shows how far it is. */
export function RestoreForm({ backup: { name, where }, text, confirm, onCancel }: RestoreFormProps) {
  const { backup, ui, entry } = useWords().screens
  const root = useRef<HTMLFormElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAct('backup.restore')
  const work = useWorkOf('restore')
  const wait = useCountdown(waitOf(error), error)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending || wait > 0) return
    setTried(true)
    if (passphrase === '') return focusFirstProblem(root.current)
    setTried(false)
    setPassphrase('')
    mutate(
      { name, where, passphrase },
      {
        onSuccess: () => notify({ text: backup.restored, tone: 'ok' }),
        onError: () => focusFirstSecret(root.current),
      },
    )
  }

  return (
    <form ref={root} className={form.part} onSubmit={submit} noValidate>
      <p>{text}</p>
      <SecretField
        label={backup.confirmWith}
        required
        autoFocus
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
        problem={tried && passphrase === '' ? backup.confirmMissing : null}
      />
      <PassphraseError error={error} />
      {isPending && (
        <div role="status">
          <p className={form.lead}>{backup.restoring}</p>
          {work ? (
            <WorkProgress label={backup.restoring} work={work} />
          ) : (
            <ProgressBar label={backup.restoring} />
          )}
        </div>
      )}
      <div className={form.foot}>
        <span className={form.note} />
        <Button onPress={onCancel}>{ui.cancel}</Button>
        <Button
          type="submit"
          tone="seal"
          pending={isPending}
          waitsFor={wait > 0 ? entry.signIn.wait(wait) : null}
        >
          {confirm}
        </Button>
      </div>
    </form>
  )
}
