import { type FormEvent, useState } from 'react'
import { DAY_MARKS, type DayMark } from '../../../../shared/values/office-calendar.ts'
import { isDay } from '../../../../shared/values/time.ts'
import { useCommand } from '../../../stores/command.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import form from '../../form.module.css'
import styles from './calendar.module.css'
import { LONGEST_SPAN } from './read-days.ts'
import { daysFrom } from './year-days.ts'

const EMPTY = { from: '', to: '', mark: 'free' as DayMark, name: '' }

/** One day or several in a row; the last one left empty means one. */
export function AddDays({ year }: { readonly year: string }) {
  const { calendar: words } = useWords().screens
  const [typed, setTyped] = useState(EMPTY)
  const [asked, setAsked] = useState(false)
  const { mutate, isPending, error } = useCommand('calendar.change')
  const { from, to, mark, name } = typed
  const days = isDay(from) ? daysFrom(from, to || from, LONGEST_SPAN) : null
  const set = (more: Partial<typeof EMPTY>) => setTyped({ ...typed, ...more })

  function submit(event: FormEvent) {
    event.preventDefault()
    setAsked(true)
    if (!days) return
    const onSuccess = () => {
      setTyped(EMPTY)
      setAsked(false)
      notify({ text: words.saved, tone: 'ok' })
    }
    mutate({ changes: days.map((day) => ({ day, mark, name: name.trim() })) }, { onSuccess })
  }
  return (
    <Card title={words.add} note={words.addHelp} padded>
      <form className={form.part} onSubmit={submit} noValidate>
        <div className={styles.add}>
          <DateField
            label={words.from}
            value={from}
            min={`${Number(year) - 1}-01-01`}
            onChange={(day) => set({ from: day })}
            problem={asked && !isDay(from) ? words.problems.from : null}
          />
          <DateField
            label={words.to}
            value={to}
            onChange={(day) => set({ to: day })}
            problem={asked && isDay(from) && !days ? words.problems.to(LONGEST_SPAN) : null}
          />
          <Select
            label={words.mark}
            options={DAY_MARKS.map((id) => ({ id, label: words.marks[id] }))}
            value={mark}
            onChange={(id) => set({ mark: DAY_MARKS.find((one) => one === id) ?? 'free' })}
          />
          <TextField
            label={words.name}
            value={name}
            maxLength={40}
            onChange={(text) => set({ name: text })}
          />
        </div>
        <ErrorNotice fault={error} />
        <div className={form.foot}>
          <span className={form.note}>{days && days.length > 1 ? words.many(days.length) : ''}</span>
          <Button type="submit" tone="primary" pending={isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Card>
  )
}
