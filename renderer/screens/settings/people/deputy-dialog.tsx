import { type FormEvent, useId, useRef, useState } from 'react'
import type { Person } from '../../../../shared/values/people.ts'
import { useCommand } from '../../../stores/command.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Select } from '../../../ui/select.tsx'
import { focusFirstProblem } from '../../focus-problem.ts'
import form from '../../form.module.css'
import { checkDeputy, type DeputyProblem, type PersonFacts } from './facts.ts'

interface DeputyDialogProps {
  facts: PersonFacts
  people: readonly Person[]
  onClose: () => void
}

/** Who may sign for somebody, from day to day. */
export function DeputyDialog({ facts: { person, account }, people, onClose }: DeputyDialogProps) {
  const { people: words, ui } = useWords().screens
  const id = useId()
  const root = useRef<HTMLFormElement>(null)
  const present = account?.deputy ?? null
  const [deputy, setDeputy] = useState(present?.personId ?? '')
  const [from, setFrom] = useState(present?.from ?? '')
  const [to, setTo] = useState(present?.to ?? '')
  const [tried, setTried] = useState(false)
  const { mutate, isPending, error } = useCommand('people.setDeputy')
  const problems = checkDeputy(deputy, from, to)
  const said = (...codes: readonly DeputyProblem[]) => {
    const code = tried ? codes.find((one) => problems.includes(one)) : undefined
    return code ? words.problems[code] : null
  }

  function send(next: { personId: string; from: string; to: string } | null, text: string) {
    mutate(
      { personId: person.id, deputy: next },
      {
        onSuccess: () => {
          notify({ text, tone: 'ok' })
          onClose()
        },
      },
    )
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (problems.length > 0) return focusFirstProblem(root.current)
    send({ personId: deputy, from, to }, words.deputySaved)
  }

  return (
    <Dialog
      title={words.deputyTitle(person.name)}
      isOpen
      onClose={onClose}
      actions={
        <>
          {present ? (
            <Button tone="quiet" onPress={() => send(null, words.deputyEnded)}>
              {words.endDeputy}
            </Button>
          ) : (
            <Button onPress={onClose}>{ui.cancel}</Button>
          )}
          <Button type="submit" form={id} tone="primary" pending={isPending}>
            {words.saveDeputy}
          </Button>
        </>
      }
    >
      <form ref={root} id={id} className={form.part} onSubmit={submit} noValidate>
        <p className={form.lead}>{words.deputyText}</p>
        <Select
          label={words.deputyPerson}
          required
          options={people
            .filter((one) => one.id !== person.id)
            .map((one) => ({ id: one.id, label: one.name, ...(one.title && { detail: one.title }) }))}
          value={deputy}
          onChange={setDeputy}
          problem={said('deputy')}
        />
        <div className={form.two}>
          <DateField label={words.from} required value={from} onChange={setFrom} problem={said('from')} />
          <DateField label={words.to} required value={to} onChange={setTo} problem={said('to', 'order')} />
        </div>
        <ErrorNotice fault={error} />
      </form>
    </Dialog>
  )
}
