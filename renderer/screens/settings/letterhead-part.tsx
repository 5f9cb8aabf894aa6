import { type FormEvent, useState } from 'react'
import { useCommand } from '../../stores/command.ts'
import { useOffice } from '../../stores/office.ts'
import { notify } from '../../stores/toasts.ts'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import { Card } from '../../ui/card.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { TextField } from '../../ui/text-field.tsx'
import form from '../form.module.css'

/** What stands at the head of every document. */
export function LetterheadPart({ mayChange }: { mayChange: boolean }) {
  const { settings } = useWords().screens
  const { office, settings: rules } = useOffice()
  const [typed, setTyped] = useState(office)
  const { mutate, isPending, error } = useCommand('office.change')
  const unchanged =
    typed.name === office.name && typed.phone === office.phone && typed.address === office.address
  const nameMissing = typed.name.trim() === ''
  const waitsFor = !mayChange ? settings.onlyManager : unchanged ? settings.nothingChanged : null

  function submit(event: FormEvent) {
    event.preventDefault()
    if (nameMissing || waitsFor) return
    const changed = { name: typed.name.trim(), phone: typed.phone.trim(), address: typed.address.trim() }
    mutate(
      { office: changed, settings: rules },
      {
        onSuccess: () => {
          setTyped(changed)
          notify({ text: settings.saved, tone: 'ok' })
        },
      },
    )
  }

  return (
    <Card title={settings.letterhead} note={settings.letterheadHelp} padded>
      <form className={form.part} onSubmit={submit} noValidate>
        <TextField
          label={settings.officeName}
          required
          isReadOnly={!mayChange}
          maxLength={100}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
          problem={nameMissing ? settings.problems.officeName : null}
        />
        <div className={form.two}>
          <TextField
            label={settings.phone}
            isReadOnly={!mayChange}
            inputMode="tel"
            maxLength={300}
            value={typed.phone}
            onChange={(phone) => setTyped({ ...typed, phone })}
          />
          <TextField
            label={settings.address}
            isReadOnly={!mayChange}
            maxLength={300}
            value={typed.address}
            onChange={(address) => setTyped({ ...typed, address })}
          />
        </div>
        <ErrorNotice fault={error} />
        <div className={form.foot}>
          <span className={form.note} />
          <Button type="submit" tone="primary" pending={isPending} waitsFor={waitsFor}>
            {settings.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}
