import { useWords } from '../stores/words.ts'
import { ComboBox } from '../ui/combo-box.tsx'
import { useFieldEnvironment } from './environment.ts'
import type { FieldOf } from './field-props.ts'
import { useFrame } from './use-frame.ts'

/** A colleague from the office's list, or any name that is not on it. */
export function PersonInput(props: FieldOf<'person'>) {
  const { people } = useFieldEnvironment().context
  const { fields } = useWords().screens
  const { words, value, path, onChange, onLeave, cellName } = props
  const person = value as { readonly id: string | null; readonly name: string } | null
  const frame = useFrame(props)
  const named = (name: string) => {
    const match = people.filter((one) => one.name === name.trim())
    const same = match.find((one) => one.id === person?.id) ?? (match.length === 1 ? match[0] : undefined)
    onChange(name === '' ? null : { id: same?.id ?? null, name })
  }
  const offList = cellName === undefined && person !== null && person.id === null && person.name.trim() !== ''
  return (
    <ComboBox
      {...frame}
      {...(offList && { help: fields.notOnList })}
      options={people.map(({ id, name, title }) => ({ id, label: name, detail: title }))}
      value={person?.name ?? ''}
      onChange={named}
      onPick={(id) => {
        const picked = people.find((one) => one.id === id)
        if (picked) onChange({ id, name: picked.name })
      }}
      onBlur={() => onLeave(path)}
      {...(words.example && { example: words.example })}
    />
  )
}
