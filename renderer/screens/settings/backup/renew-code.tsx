import { type FormEvent, useRef, useState } from 'react'
import { useAct } from '../../../stores/act.ts'
import { withCode } from '../../../stores/recovery-code.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { SecretField } from '../../../ui/secret-field.tsx'
import { useCountdown } from '../../entry/use-countdown.ts'
import { waitOf } from '../../entry/wait-of.ts'
import { focusFirstProblem, focusFirstSecret } from '../../focus-problem.ts'
import form from '../../form.module.css'
import { PassphraseError } from '../../passphrase/passphrase-error.tsx'

/** A new code, shown once on a screen of its own. */
export function RenewCode() {
  const { backup, entry } = useWords().screens
  const root = useRef<HTMLFormElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const { mutateAsync, isPending, error } = useAct('recovery.renew')
  const wait = useCountdown(waitOf(error), error)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending || wait > 0) return
    setTried(true)
    if (passphrase === '') return focusFirstProblem(root.current)
    setTried(false)
    setPassphrase('')
    void withCode(() => mutateAsync({ passphrase })).catch(() => focusFirstSecret(root.current))
  }

  return (
    <Card title={backup.codeTitle} padded>
      <form ref={root} className={form.part} onSubmit={submit} noValidate>
        <p className={form.lead}>{backup.codeText}</p>
        <SecretField
          label={backup.confirmWith}
          required
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          problem={tried && passphrase === '' ? backup.confirmMissing : null}
        />
        <PassphraseError error={error} />
        <div className={form.foot}>
          <span className={form.note} />
          <Button type="submit" pending={isPending} waitsFor={wait > 0 ? entry.signIn.wait(wait) : null}>
            {backup.renew}
          </Button>
        </div>
      </form>
    </Card>
  )
}
