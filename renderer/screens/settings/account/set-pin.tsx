import { type FormEvent, useRef, useState } from 'react'
import { useAct } from '../../../stores/act.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { SecretField } from '../../../ui/secret-field.tsx'
import { useCountdown } from '../../entry/use-countdown.ts'
import { waitOf } from '../../entry/wait-of.ts'
import { focusFirstProblem, focusFirstSecret } from '../../focus-problem.ts'
import form from '../../form.module.css'
import { PassphraseError } from '../../passphrase/passphrase-error.tsx'
import { judgePin } from './pin.ts'

const EMPTY = { pin: '', again: '', passphrase: '' }

export function SetPin() {
  const { account, entry } = useWords().screens
  const [typed, setTyped] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const root = useRef<HTMLFormElement>(null)
  const { mutate, isPending, error } = useAct('account.setPin')
  const wait = useCountdown(waitOf(error), error)
  const problem = judgePin(typed.pin)
  const differs = typed.pin !== typed.again
  const set = (change: Partial<typeof EMPTY>) => setTyped((before) => ({ ...before, ...change }))

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending || wait > 0) return
    setTried(true)
    if (problem || differs || typed.passphrase === '') return focusFirstProblem(root.current)
    const { pin, passphrase } = typed
    setTried(false)
    setTyped(EMPTY)
    mutate(
      { pin, passphrase },
      {
        onSuccess: () => notify({ text: account.pinSet, tone: 'ok' }),
        onError: () => focusFirstSecret(root.current),
      },
    )
  }

  return (
    <Card title={account.pinTitle} padded>
      <form ref={root} className={form.part} onSubmit={submit} noValidate>
        <p className={form.lead}>{account.pinText}</p>
        <div className={form.two}>
          <SecretField
            label={account.pin}
            required
            autoComplete="new-password"
            digits={6}
            value={typed.pin}
            onChange={(pin) => set({ pin })}
            problem={tried && problem ? account.pinProblems[problem] : null}
          />
          <SecretField
            label={account.pinAgain}
            required
            autoComplete="new-password"
            digits={6}
            value={typed.again}
            onChange={(again) => set({ again })}
            problem={(tried || typed.again.length === 6) && differs ? account.pinProblems.differs : null}
          />
        </div>
        <SecretField
          label={account.confirmWith}
          required
          autoComplete="current-password"
          value={typed.passphrase}
          onChange={(passphrase) => set({ passphrase })}
          problem={tried && typed.passphrase === '' ? account.confirmMissing : null}
        />
        <PassphraseError error={error} />
        <div className={form.foot}>
          <span className={form.note} />
          <Button
            type="submit"
            tone="primary"
            pending={isPending}
            waitsFor={wait > 0 ? entry.signIn.wait(wait) : null}
          >
            {account.setPin}
          </Button>
        </div>
      </form>
    </Card>
  )
}
