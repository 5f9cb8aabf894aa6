import { useState } from 'react'
import { type Answers, REGISTER_IDS, type RegisterId } from '../../shared/forms/context.ts'
import { useChoice } from '../memory/memory-store.ts'
import { useWords } from '../stores/words.ts'
import { Card } from '../ui/card.tsx'
import { Select } from '../ui/select.tsx'
import { EntryEditor } from './entry-editor.tsx'
import { EntryList } from './entry-list.tsx'
import styles from './registers.module.css'

/** What the office keeps beside its projects: clients, suppliers, prices, contract clauses, seals. */
export function RegistersPart() {
  const { registers } = useWords()
  const [register, setRegister] = useChoice<RegisterId>('register', 'client', REGISTER_IDS)
  /** The entry being written; a new one has an id of its own from the start. */
  const [entry, setEntry] = useState<{
    readonly id: string
    readonly before: Answers
    readonly isNew: boolean
  } | null>(null)
  return (
    <Card title={registers.title} note={registers.lead} padded>
      <div className={styles.part}>
        <Select
          label={registers.which}
          options={REGISTER_IDS.map((id) => ({ id, label: registers.of[id].title }))}
          value={register}
          onChange={(id) => {
            setRegister(id as RegisterId)
            setEntry(null)
          }}
        />
        {entry ? (
          <EntryEditor
            key={entry.id}
            register={register}
            entryId={entry.id}
            before={entry.before}
            isNew={entry.isNew}
            onDone={() => setEntry(null)}
          />
        ) : (
          <EntryList
            key={register}
            register={register}
            onOpen={(id, before) => setEntry({ id, before, isNew: false })}
            onAdd={() => setEntry({ id: crypto.randomUUID(), before: {}, isNew: true })}
          />
        )}
      </div>
    </Card>
  )
}
