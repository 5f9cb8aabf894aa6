import { useWords } from '../stores/words.ts'
import { Select } from '../ui/select.tsx'
import { useFieldEnvironment } from './environment.ts'
import type { FieldOf } from './field-props.ts'
import { useFrame } from './use-frame.ts'

/** Something kept elsewhere: a document of this run, by its number. The label is kept as it was when chosen. */
export function ReferenceInput(props: FieldOf<'reference'>) {
  const { documents } = useFieldEnvironment().context
  const { fields } = useWords().screens
  const { spec, value, path, onChange, onLeave } = props
  const chosen = value as { readonly id: string; readonly label: string } | null
  const known = documents
    .filter((one) => spec.to === 'document' || one.form === spec.to)
    .map(({ id, number }) => ({ id, label: number }))
  const missing = chosen && !known.some((one) => one.id === chosen.id)
  const options = missing ? [...known, { id: chosen.id, label: chosen.label }] : known
  return (
    <Select
      {...useFrame(props)}
      options={options}
      value={chosen?.id ?? null}
      placeholder={fields.choose}
      onChange={(id) => {
        const picked = options.find((one) => one.id === id)
        if (picked) onChange(picked)
      }}
      onBlur={() => onLeave(path)}
    />
  )
}
