import { type FormEvent, useRef, useState } from 'react'
import { useAct } from '../../stores/act.ts'
import { useSessionStore } from '../../stores/session.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { SecretField } from '../../ui/secret-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { focusFirstProblem, focusFirstSecret } from '../focus-problem.ts'
import form from '../form.module.css'
import styles from './entry.module.css'
import { useCountdown } from './use-countdown.ts'
import { useKeepLanguage } from './use-keep-language.ts'
import { waitOf } from './wait-of.ts'

/** Name and passphrase. A refusal says the same whichever was wrong, and how long the next try has to wait. */
export function SignInForm() {
  const { signIn } = useWords().screens.entry
  const { passphrase: label } = useWords().screens.passphrase
  const lastName = useSessionStore((store) => store.lastName)
  const [name, setName] = useState(lastName)
  const [passphrase, setPassphrase] = useState('')
  const [tried, setTried] = useState(false)
  const root = useRef<HTMLFormElement>(null)
  const keepLanguage = useKeepLanguage()
  const { mutate, isPending, error } = useAct('session.signIn')
  const wait = useCountdown(waitOf(error), error)

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending || wait > 0) return
    setTried(true)
    if (name.trim() === '' || passphrase === '') return focusFirstProblem(root.current)
    setTried(false)
    setPassphrase('')
    mutate(
      { name: name.trim(), passphrase },
      { onSuccess: keepLanguage, onError: () => focusFirstSecret(root.current) },
    )
  }

  return (
    <form ref={root} className={cx(styles.card, form.part)} onSubmit={submit} noValidate>
      <TextField
        label={signIn.name}
        required
        autoFocus={lastName === ''}
        autoComplete="username"
        maxLength={60}
        value={name}
        onChange={setName}
        problem={tried && name.trim() === '' ? signIn.nameMissing : null}
      />
      <SecretField
        label={label}
        required
        autoFocus={lastName !== ''}
        autoComplete="current-password"
        value={passphrase}
        onChange={setPassphrase}
        problem={tried && passphrase === '' ? signIn.passphraseMissing : null}
      />
      <ErrorNotice fault={error} />
      <div className={styles.submit}>
        <span role="status" className={form.note}>
          {isPending ? signIn.working : ''}
        </span>
        <Button
          type="submit"
          tone="primary"
          pending={isPending}
          waitsFor={wait > 0 ? signIn.wait(wait) : null}
        >
          {signIn.submit}
        </Button>
      </div>
    </form>
  )
}
