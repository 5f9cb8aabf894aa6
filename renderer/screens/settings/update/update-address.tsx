import { Download } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useAct } from '../../../stores/act.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import form from '../../form.module.css'
import type { UpdateStatus } from './update-part.tsx'
import { UpdateProgress } from './update-progress.tsx'

/** A server of the office's own; off until somebody names one. */
export function UpdateAddress({ status: { address, running } }: { status: UpdateStatus }) {
  const { update, settings } = useWords().screens
  const [typed, setTyped] = useState(address ?? '')
  const { mutate, isPending, error } = useAct('updates.setAddress')
  const wanted = typed.trim()
  const isSame = wanted === (address ?? '')

  function submit(event: FormEvent) {
    event.preventDefault()
    if (isPending || isSame) return
    const text = wanted === '' ? update.addressEnded : update.addressSaved
    mutate({ address: wanted }, { onSuccess: () => notify({ text, tone: 'ok' }) })
  }

  return (
    <Card title={update.addressTitle} note={address ? update.addressOn : update.addressOff} padded>
      <div className={form.form}>
        <form className={form.part} onSubmit={submit} noValidate>
          <TextField
            label={update.address}
            help={update.addressHelp}
            example={update.addressExample}
            maxLength={500}
            value={typed}
            onChange={setTyped}
          />
          <ErrorNotice fault={error} />
          <div className={form.foot}>
            <span className={form.note} />
            <Button type="submit" pending={isPending} waitsFor={isSame ? settings.nothingChanged : null}>
              {update.saveAddress}
            </Button>
          </div>
        </form>
        {address && <FetchUpdate running={running} />}
      </div>
    </Card>
  )
}

function FetchUpdate({ running }: { running: number | null }) {
  const { update } = useWords().screens
  const { mutate, isPending, error } = useAct('updates.fetch')
  const fetch = () =>
    mutate({}, { onSuccess: ({ ready }) => notify({ text: update.checked(ready.version), tone: 'ok' }) })
  return (
    <div className={form.part}>
      <ErrorNotice fault={error} onRetry={fetch} />
      <div className={form.foot}>
        <UpdateProgress isShown={isPending} label={update.fetching} done={running} />
        <Button icon={Download} pending={isPending} onPress={fetch}>
          {update.fetch}
        </Button>
      </div>
    </div>
  )
}
