import { useCall } from '../stores/call.ts'
import { useWords } from '../stores/words.ts'
import { Notice } from '../ui/notice.tsx'
import { Select } from '../ui/select.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { Place } from './place-words.ts'
import styles from './sign.module.css'
import type { Guest } from './use-guest-signing.ts'

interface GuestFieldProps {
  readonly runId: string
  readonly party: Place['party']
  readonly guest: Guest
  readonly onGuest: (guest: Guest) => void
}

/** The client's contacts who may sign; somebody from a third party by name. */
export function GuestField({ runId, party, guest, onGuest }: GuestFieldProps) {
  const { guest: words } = useWords().screens.signing
  const client = useCall('run.get', { runId }, { enabled: party === 'client' }).data?.context.run.client
  if (party === 'supplier') return <GuestNamed guest={guest} onGuest={onGuest} />
  const contacts = client?.contacts.filter((one) => one.canSign) ?? []
  if (client && contacts.length === 0) return <Notice tone="warn">{words.noContact}</Notice>
  return (
    <div className={styles.two}>
      <Select
        required
        label={words.contact}
        options={contacts.map(({ name }) => ({ id: name, label: name }))}
        value={guest.name}
        onChange={(name) => {
          const title = contacts.find((one) => one.name === name)?.title ?? ''
          onGuest({ name, title, org: client?.name ?? '' })
        }}
      />
      <TextField
        label={words.titleOf}
        value={guest.title}
        maxLength={60}
        onChange={(title) => onGuest({ ...guest, title })}
      />
    </div>
  )
}

function GuestNamed({ guest, onGuest }: Pick<GuestFieldProps, 'guest' | 'onGuest'>) {
  const { guest: words } = useWords().screens.signing
  const lines = [
    ['name', words.name, 60],
    ['title', words.titleOf, 60],
    ['org', words.org, 100],
  ] as const
  return (
    <div className={styles.two}>
      {lines.map(([key, label, most]) => (
        <TextField
          key={key}
          required={key === 'name'}
          label={label}
          value={guest[key]}
          maxLength={most}
          onChange={(text) => onGuest({ ...guest, [key]: text })}
        />
      ))}
    </div>
  )
}
