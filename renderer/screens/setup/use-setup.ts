import { useState } from 'react'
import { useAct } from '../../stores/act.ts'
import { useLanguage } from '../../stores/language.ts'
import { withCode } from '../../stores/recovery-code.ts'
import { tourIsDue } from '../../tour/tour-store.ts'
import { useNewPassphrase } from '../passphrase/use-new-passphrase.ts'
import { checkSetup, isZone, type SetupAnswers } from './check-setup.ts'

const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The answers of the first page, what is wrong with them, and sending them. */
export function useSetup(hostZone: string) {
  const language = useLanguage()
  const act = useAct('office.setUp')
  const [tried, setTried] = useState(false)
  const [answers, setAnswers] = useState<SetupAnswers>(() => ({
    officeName: '',
    phone: '',
    address: '',
    // A browser that hides its zone says UTC; the host then knows better.
    zone: isZone(here()) && here() !== 'UTC' ? here() : hostZone,
    name: '',
    title: '',
    roles: ['manager', 'ae'],
  }))
  const passphrase = useNewPassphrase([answers.officeName, answers.name])
  const problems = checkSetup(answers)

  /** False when something is missing; `refused` when the host would not. */
  function send(refused: () => void): boolean {
    setTried(true)
    const taken = passphrase.take()
    if (Object.keys(problems).length > 0 || taken === null) return false
    const { officeName, phone, address, zone, name, title, roles } = answers
    const sent = act.mutateAsync({
      office: { name: officeName.trim(), phone: phone.trim(), address: address.trim() },
      person: { name: name.trim(), title: title.trim(), roles: [...roles] },
      passphrase: taken,
      zone,
      language,
    })
    void withCode(() => sent).then(tourIsDue, refused)
    passphrase.clear()
    return true
  }

  return {
    answers,
    set: (change: Partial<SetupAnswers>) => setAnswers((before) => ({ ...before, ...change })),
    /** Nobody is told off before having had a chance. */
    problems: tried ? problems : {},
    zoneIsWrong: problems.zone !== undefined,
    passphrase,
    send,
    act,
  }
}
