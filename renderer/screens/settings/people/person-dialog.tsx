import { type FormEvent, useId, useRef, useState } from 'react'
import type { Person, Role } from '../../../../shared/values/people.ts'
import { useCommand } from '../../../stores/command.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { focusFirstProblem } from '../../focus-problem.ts'
import form from '../../form.module.css'
import { RoleChoice } from '../../role-choice.tsx'

/** A new colleague, or what is known of one. */
export function PersonDialog({ person, onClose }: { person: Person | null; onClose: () => void }) {
  const { settings, setup, ui, people } = useWords().screens
  const id = useId()
  const root = useRef<HTMLFormElement>(null)
  const [name, setName] = useState(person?.name ?? '')
  const [title, setTitle] = useState(person?.title ?? '')
  const [roles, setRoles] = useState<readonly Role[]>(person?.roles ?? [])
  const [tried, setTried] = useState(false)
  const add = useCommand('people.add')
  const change = useCommand('people.change')

  function done(text: string) {
    notify({ text, tone: 'ok' })
    onClose()
  }

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (name.trim() === '' || roles.length === 0) return focusFirstProblem(root.current)
    const facts = { name: name.trim(), title: title.trim(), roles: [...roles] }
    if (person) change.mutate({ personId: person.id, ...facts }, { onSuccess: () => done(people.changed) })
    else add.mutate({ person: facts }, { onSuccess: () => done(settings.added(facts.name)) })
  }

  return (
    <Dialog
      title={person ? people.changeTitle(person.name) : settings.addPerson}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui.cancel}</Button>
          <Button type="submit" form={id} tone="primary" pending={add.isPending || change.isPending}>
            {person ? people.saveDeputy : settings.addPerson}
          </Button>
        </>
      }
    >
      <form ref={root} id={id} className={form.part} onSubmit={submit} noValidate>
        <TextField
          label={settings.person}
          required
          autoFocus
          maxLength={60}
          value={name}
          onChange={setName}
          problem={tried && name.trim() === '' ? settings.problems.name : null}
        />
        <TextField
          label={settings.jobTitle}
          example={setup.jobTitleExample}
          maxLength={60}
          value={title}
          onChange={setTitle}
        />
        <RoleChoice
          label={settings.roles}
          roles={roles}
          onChange={setRoles}
          problem={tried && roles.length === 0 ? settings.problems.roles : null}
        />
        <ErrorNotice fault={add.error ?? change.error} />
      </form>
    </Dialog>
  )
}
