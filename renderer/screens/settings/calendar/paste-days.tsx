import { ClipboardPaste } from 'lucide-react'
import { useState } from 'react'
import { useCommand } from '../../../stores/command.ts'
import { notify } from '../../../stores/toasts.ts'
import { useWords } from '../../../stores/words.ts'
import { Button } from '../../../ui/button.tsx'
import { Card } from '../../../ui/card.tsx'
import { ErrorNotice } from '../../../ui/error-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { TextArea } from '../../../ui/text-field.tsx'
import styles from './calendar.module.css'
import { readDays } from './read-days.ts'

/** The yearly notice, as it stands in a spreadsheet: what was understood is said before anything is kept. */
export function PasteDays({ year }: { readonly year: number }) {
  const { calendar: words } = useWords().screens
  const [text, setText] = useState('')
  const { mutate, isPending, error } = useCommand('calendar.change')
  const { days, unread } = readDays(text, year)
  const onSuccess = () => {
    setText('')
    notify({ text: words.saved, tone: 'ok' })
  }
  const waitsFor = days.length === 0 ? words.nothingPasted : days.length > 400 ? words.tooMany : null
  return (
    <Card title={words.paste} note={words.pasteHelp} padded>
      <div className={styles.paste}>
        <TextArea
          label={words.pasteLabel}
          rows={5}
          value={text}
          onChange={setText}
          example={words.pasteExample}
        />
        {unread.length > 0 && (
          <Notice tone="warn" title={words.unread(unread.length)}>
            <ul>
              {unread.slice(0, 8).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </Notice>
        )}
        {days.length > 0 && (
          <p role="status">{words.understood(days.length, days[0]?.day ?? '', days.at(-1)?.day ?? '')}</p>
        )}
        <ErrorNotice fault={error} />
        <Button
          icon={ClipboardPaste}
          pending={isPending}
          waitsFor={waitsFor}
          onPress={() => mutate({ changes: days.map((one) => ({ ...one })) }, { onSuccess })}
        >
          {words.import}
        </Button>
      </div>
    </Card>
  )
}
