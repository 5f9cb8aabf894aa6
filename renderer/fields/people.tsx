import { X } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../stores/words.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import { useFieldEnvironment } from './environment.ts'
import type { FieldOf } from './field-props.ts'
import styles from './people.module.css'
import { SmallButton } from './small-button.tsx'
import { useFrame } from './use-frame.ts'

interface Named {
  readonly id: string | null
  readonly name: string
}

/** Colleagues picked one after the other from the office's list; a name that is not on it is taken with Enter. */
export function PeopleInput(props: FieldOf<'people'>) {
  const { people } = useFieldEnvironment().context
  const { value, path, onChange, onLeave } = props
  const { fields } = useWords().screens
  const frame = useFrame(props)
  const [typed, setTyped] = useState('')
  const named = (Array.isArray(value) ? value : []) as unknown as readonly Named[]
  const set = (next: readonly Named[]) => onChange(next.length === 0 ? null : next.map((one) => ({ ...one })))
  const add = (one: Named) => {
    setTyped('')
    if (one.name.trim() !== '' && !named.some((other) => other.name === one.name)) set([...named, one])
  }
  const take = () => {
    const name = typed.trim()
    const match = people.filter((one) => one.name === name)
    add({ id: match.length === 1 ? (match[0]?.id ?? null) : null, name })
  }
  return (
    <div className={styles.people}>
      {named.length > 0 && (
        <ul className={styles.named} aria-label={props.words.label}>
          {named.map((one) => (
            <li key={one.name} className={styles.one}>
              <span>{one.name}</span>
              <SmallButton
                label={fields.removePerson({ name: one.name })}
                onPress={() => set(named.filter((other) => other !== one))}
              >
                <X size={14} aria-hidden />
              </SmallButton>
            </li>
          ))}
        </ul>
      )}
      <ComboBox
        {...frame}
        options={people
          .filter((one) => !named.some((other) => other.id === one.id))
          .map(({ id, name, title }) => ({ id, label: name, detail: title }))}
        value={typed}
        onChange={setTyped}
        onPick={(id) => {
          const picked = people.find((one) => one.id === id)
          if (picked) add({ id, name: picked.name })
        }}
        onBlur={() => {
          take()
          onLeave(path)
        }}
      />
    </div>
  )
}
