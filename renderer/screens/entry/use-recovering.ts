import { type FormEvent, useRef, useState } from 'react'
import { type ActInput, type ActName, useAct } from '../../stores/act.ts'
import { withCode } from '../../stores/recovery-code.ts'
import { useSessionStore } from '../../stores/session.ts'
import { focusFirstProblem } from '../focus-problem.ts'
import { useNewPassphrase } from '../passphrase/use-new-passphrase.ts'
import { useCodeProblem } from './code-field.tsx'

type Recovering = Extract<ActName, 'session.recover' | 'backup.restoreHere'>

/** What the two ways in with the printed code have in common: code, name, a new passphrase, and a new code after. */
export function useRecovering<N extends Recovering>(call: N) {
  const lastName = useSessionStore((store) => store.lastName)
  const [code, setCode] = useState('')
  const [name, setName] = useState(lastName)
  const [tried, setTried] = useState(false)
  const passphrase = useNewPassphrase([name])
  const act = useAct(call)
  const root = useRef<HTMLFormElement>(null)
  const codeProblem = useCodeProblem(code)

  /** `more`: the rest of the input, or null while that is not complete. */
  function submit(event: FormEvent, more: object | null): void {
    event.preventDefault()
    if (act.isPending) return
    setTried(true)
    const taken = passphrase.take()
    if (codeProblem !== null || name.trim() === '' || taken === null || more === null) {
      focusFirstProblem(root.current)
      return
    }
    const input = { code, name: name.trim(), passphrase: taken, ...more }
    passphrase.clear()
    setTried(false)
    void withCode(() => act.mutateAsync(input as unknown as ActInput<N>)).catch(() =>
      focusFirstProblem(root.current),
    )
  }

  return {
    root,
    code: { value: code, onChange: setCode, problem: tried ? codeProblem : null },
    name: { value: name, onChange: setName, missing: tried && name.trim() === '' },
    tried,
    passphrase,
    act,
    submit,
  }
}
