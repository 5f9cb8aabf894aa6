import { type FormEvent, useId, useRef } from 'react'
import type { Person } from '../../../../shared/values/people.ts'
import { useAct } from '../../../stores/act.ts'
import { useOffice } from '../../../stores/office.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { focusFirstProblem, focusFirstSecret } from '../../focus-problem.ts'
import form from '../../form.module.css'
import { NewPassphraseFields } from '../../passphrase/new-passphrase-fields.tsx'
import { useNewPassphrase } from '../../passphrase/use-new-passphrase.ts'

/** The keyboard changes hands: the new colleague chooses a passphrase nobody else knows. */
export function OpenAccount({ person, onClose }: { person: Person; onClose: () => void }) {
  const { people, ui } = useWords().screens
  const { office } = useOffice()
  const id = useId()
  const root = useRef<HTMLFormElement>(null)
  const passphrase = useNewPassphrase([person.name, office.name])
  const { mutate, isPending, error } = useAct('account.create')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending) return
    const taken = passphrase.take()
    if (taken === null) return focusFirstProblem(root.current)
    passphrase.clear()
    mutate(
      { personId: person.id, passphrase: taken },
      {
        onSuccess: () => {
          notify({ text: people.opened(person.name), tone: 'ok' })
          onClose()
        },
        onError: () => focusFirstSecret(root.current),
      },
    )
  }

  return (
    <Dialog
      alert
      title={people.openTitle(person.name)}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={id} tone="primary" pending={isPending}>
            {people.open}
          </Button>
        </>
      }
    >
      <form ref={root} id={id} className={form.part} onSubmit={submit} noValidate>
        <Notice>{people.openText(person.name)}</Notice>
        <NewPassphraseFields passphrase={passphrase} autoFocus />
        <ErrorNotice fault={error} />
      </form>
    </Dialog>
  )
}
