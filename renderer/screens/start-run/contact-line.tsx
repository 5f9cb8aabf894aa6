import { Trash2 } from 'lucide-react'
import { useWords } from '../../stores/words.ts'
import { IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import type { Contact, ContactRow } from './check-start.ts'
import styles from './contacts.module.css'

interface ContactLineProps {
  row: ContactRow
  /** From 1, for the names that are read out. */
  place: number
  problem: string | null
  onChange: (to: Partial<ContactRow>) => void
  onRemove: () => void
}

/** A key of a list cannot be empty, so the undecided channel has one of its own. */
const UNDECIDED = 'undecided'

export function ContactLine({ row, place, problem, onChange, onRemove }: ContactLineProps) {
  const { contact, channels } = useWords().screens.startRun
  const options = Object.entries(channels).map(([id, label]) => ({ id: id || UNDECIDED, label }))
  return (
    <li className={styles.line}>
      <TextField
        label={contact.row(place, contact.name)}
        labelHidden
        maxLength={60}
        value={row.name}
        onChange={(name) => onChange({ name })}
        problem={problem}
      />
      <TextField
        label={contact.row(place, contact.title)}
        labelHidden
        maxLength={60}
        value={row.title}
        onChange={(title) => onChange({ title })}
      />
      <Select
        label={contact.row(place, contact.channel)}
        labelHidden
        options={options}
        value={row.channel || UNDECIDED}
        onChange={(id) => onChange({ channel: (id === UNDECIDED ? '' : id) as Contact['channel'] })}
      />
      <span className={styles.sign}>
        <Checkbox
          label={contact.row(place, contact.canSign)}
          labelHidden
          checked={row.canSign}
          onChange={(canSign) => onChange({ canSign })}
        />
      </span>
      <IconButton icon={Trash2} label={contact.remove(place)} onPress={onRemove} />
    </li>
  )
}
