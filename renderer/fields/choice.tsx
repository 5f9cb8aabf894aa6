import { useWords } from '../stores/words.ts'
import { Select } from '../ui/select.tsx'
import type { FieldOf } from './field-props.ts'
import { fitsOneLine, optionsIn } from './options.ts'
import { Segmented } from './segmented.tsx'
import { useFrame } from './use-frame.ts'

/** One of the options: side by side where few and short, otherwise a list. */
export function ChoiceInput(props: FieldOf<'choice'>) {
  const { fields } = useWords().screens
  const { spec, words, value, path, onChange, onLeave, cellName } = props
  const options = optionsIn(spec.options, words)
  const common = { ...useFrame(props), options, value: typeof value === 'string' ? value : null, onChange }
  if (cellName === undefined && fitsOneLine(options)) {
    return <Segmented {...common} onLeave={() => onLeave(path)} />
  }
  return <Select {...common} placeholder={fields.choose} onBlur={() => onLeave(path)} />
}

/** Yes, no or not applicable: always asked openly, never assumed. */
export function YesNoNaInput(props: FieldOf<'yesNoNa'>) {
  const { fields } = useWords().screens
  const { value, path, onChange, onLeave } = props
  const options = [
    { id: 'yes', label: fields.yes },
    { id: 'no', label: fields.no },
    { id: 'na', label: fields.notApplicable },
  ]
  const chosen = typeof value === 'string' ? value : null
  return (
    <Segmented
      {...useFrame(props)}
      options={options}
      value={chosen}
      onChange={onChange}
      onLeave={() => onLeave(path)}
    />
  )
}
