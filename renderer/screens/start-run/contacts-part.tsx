import { Plus } from 'lucide-react'
import { useWords } from '../../stores/words.ts'
import { Button } from '../../ui/button.tsx'
import type { ContactRow } from './check-start.ts'
import { ContactLine } from './contact-line.tsx'
import styles from './contacts.module.css'
import type { StartPart } from './project-part.tsx'
import { emptyRow } from './use-start-run.ts'

/** The client's people as a small table to type in. */
export function ContactsPart({ start: { answers, set, problems } }: StartPart) {
  const { startRun } = useWords().screens
  const { contact } = startRun
  const { contacts } = answers
  const change = (key: number, to: Partial<ContactRow>) =>
    set({ contacts: contacts.map((row) => (row.key === key ? { ...row, ...to } : row)) })
  const remove = (key: number) => {
    const left = contacts.filter((row) => row.key !== key)
    set({ contacts: left.length > 0 ? left : [emptyRow()] })
  }
  return (
    <div className={styles.contacts}>
      <div className={styles.head} aria-hidden>
        <span>{contact.name}</span>
        <span>{contact.title}</span>
        <span>{contact.channel}</span>
        <span>{contact.canSign}</span>
      </div>
      <ol>
        {contacts.map((row, index) => (
          <ContactLine
            key={row.key}
            row={row}
            place={index + 1}
            problem={problems.contacts.includes(row.key) ? startRun.problems.contact : null}
            onChange={(to) => change(row.key, to)}
            onRemove={() => remove(row.key)}
          />
        ))}
      </ol>
      <Button tone="quiet" small icon={Plus} onPress={() => set({ contacts: [...contacts, emptyRow()] })}>
        {contact.add}
      </Button>
    </div>
  )
}
