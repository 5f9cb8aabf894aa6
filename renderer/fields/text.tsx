import { TextArea, TextField } from '../ui/text-field.tsx'
import type { FieldOf } from './field-props.ts'
import { useFrame } from './use-frame.ts'

/** Longest answer that a table cell shows on one line; longer ones grow downwards. */
const CELL_LINE = 20

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
const orNull = (text: string): string | null => (text === '' ? null : text)

/** One line. In a narrow cell it wraps as it grows, but Enter still goes on: a line break is never part of it. */
export function TextInput(props: FieldOf<'text'>) {
  const { spec, words, value, path, onChange, onLeave, cellName } = props
  const common = {
    ...useFrame(props),
    value: asText(value),
    onBlur: () => onLeave(path),
    ...(words.example && { example: words.example }),
  }
  const wraps = cellName !== undefined && (spec.max ?? 200) > CELL_LINE
  if (!wraps) return <TextField {...common} onChange={(text) => onChange(orNull(text))} />
  return (
    <div data-single-line>
      <TextArea {...common} rows={1} onChange={(text) => onChange(orNull(text.replace(/\s*\n\s*/g, ' ')))} />
    </div>
  )
}

export function LongTextInput(props: FieldOf<'longText'>) {
  const { words, value, path, onChange, onLeave, cellName } = props
  return (
    <TextArea
      {...useFrame(props)}
      value={asText(value)}
      rows={cellName === undefined ? 3 : 2}
      onChange={(text) => onChange(orNull(text))}
      onBlur={() => onLeave(path)}
      {...(words.example && { example: words.example })}
    />
  )
}
