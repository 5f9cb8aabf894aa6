import { type FormEvent, useId, useRef, useState } from 'react'
import type { Person } from '../../../../shared/values/people.ts'
import { useAct } from '../../../stores/act.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { SecretField } from '../../../ui/secret-field.tsx'
import { useCountdown } from '../../entry/use-countdown.ts'
import { waitOf } from '../../entry/wait-of.ts'
import { focusFirstProblem, focusFirstSecret } from '../../focus-problem.ts'
import form from '../../form.module.css'
import { PassphraseError } from '../../passphrase/passphrase-error.tsx'

/** Somebody leaves. Says what follows, and asks for the manager's own passphrase. */
export function CloseAccount({ person, onClose }: { person: Person; onClose: () => void }) {
  const { people, ui, entry } = useWords().screens
  const id = useId()
  const root = useRef<HTMLFormElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useAct('account.close')
  const wait = useCountdown(waitOf(error), error)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending || wait > 0) return
    setTried(true)
    if (passphrase === '') return focusFirstProblem(root.current)
    setTried(false)
    setPassphrase('')
    mutate(
      { personId: person.id, passphrase },
      {
        onSuccess: () => {
          notify({ text: people.closed(person.name), tone: 'ok' })
          onClose()
        },
        onError: () => focusFirstSecret(root.current),
      },
    )
  }

  return (
    <Dialog
      alert
      title={people.closeTitle(person.name)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button
            type="submit"
            form={id}
            tone="seal"
            pending={isPending}
            waitsFor={wait > 0 ? entry.signIn.wait(wait) : null}
          >
            {people.close}
          </Button>
        </>
      }
    >
      <form ref={root} id={id} className={form.part} onSubmit={submit} noValidate>
        <p>{people.closeText(person.name)}</p>
        <SecretField
          label={people.confirmWith}
          required
          autoFocus
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          problem={tried && passphrase === '' ? people.problems.confirm : null}
        />
        <PassphraseError error={error} />
      </form>
    </Dialog>
  )
}
