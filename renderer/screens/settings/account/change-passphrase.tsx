import { type FormEvent, useRef, useState } from 'react'
import { useAct } from '../../../stores/act.ts'
import { useOffice } from '../../../stores/office.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { SecretField } from '../../../ui/secret-field.tsx'
import { useCountdown } from '../../entry/use-countdown.ts'
import { waitOf } from '../../entry/wait-of.ts'
import { focusFirstProblem, focusFirstSecret } from '../../focus-problem.ts'
import form from '../../form.module.css'
import { NewPassphraseFields } from '../../passphrase/new-passphrase-fields.tsx'
import { PassphraseError } from '../../passphrase/passphrase-error.tsx'
import { useNewPassphrase } from '../../passphrase/use-new-passphrase.ts'

export function ChangePassphrase() {
  const { account, passphrase: words, entry } = useWords().screens
  const { me, office } = useOffice()
  const [old, setOld] = useState('')
  const [tried, setTried] = useState(false)
  const fresh = useNewPassphrase([me.name, office.name])
  const root = useRef<HTMLFormElement>(null)
  const { mutate, isPending, error } = useAct('account.changePassphrase')
  const wait = useCountdown(waitOf(error), error)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending || wait > 0) return
    setTried(true)
    const next = fresh.take()
    if (old === '' || next === null) return focusFirstProblem(root.current)
    setTried(false)
    setOld('')
    fresh.clear()
    mutate(
      { old, next },
      {
        onSuccess: () => notify({ text: account.changed, tone: 'ok' }),
        onError: () => focusFirstSecret(root.current),
      },
    )
  }

  return (
    <Card title={account.passphraseTitle} padded>
      <form ref={root} className={form.part} onSubmit={submit} noValidate>
        <p className={form.lead}>{account.passphraseText}</p>
        <SecretField
          label={words.current}
          required
          autoComplete="current-password"
          value={old}
          onChange={setOld}
          problem={tried && old === '' ? account.currentMissing : null}
        />
        <NewPassphraseFields passphrase={fresh} fresh />
        <PassphraseError error={error} />
        <div className={form.foot}>
          <span className={form.note} />
          <Button
            type="submit"
            tone="primary"
            pending={isPending}
            waitsFor={wait > 0 ? entry.signIn.wait(wait) : null}
          >
            {account.change}
          </Button>
        </div>
      </form>
    </Card>
  )
}
