import { useState } from 'react'
import { useWords } from '../stores/words.ts'
import { TextField } from '../ui/text-field.tsx'
import type { FieldOf } from './field-props.ts'
import styles from './number.module.css'
import { decimal, type NumberFormat, percent, readTyped, yuan } from './typed-number.ts'
import { useFrame } from './use-frame.ts'

type NumberProps = FieldOf<'integer'> | FieldOf<'number'> | FieldOf<'money'> | FieldOf<'percent'>

interface TypedNumberProps {
  readonly field: NumberProps
  readonly format: NumberFormat
  readonly notRead: string
  readonly sign?: string
  readonly signAfter?: string
}

/**
 * What is typed stays as typed until the field is left; the answer is the number read from it. A text that is no
 * number stays on screen with a problem beside it, and the answer is empty.
 */
function TypedNumber({ field, format, notRead, sign, signAfter }: TypedNumberProps) {
  const { value, path, onChange, onLeave } = field
  const [typed, setTyped] = useState<string | null>(null)
  const frame = useFrame(field)
  const unread = typed !== null && !readTyped(typed, format).ok
  const [editing, setEditing] = useState(false)

  const change = (text: string) => {
    setTyped(text)
    setEditing(true)
    const read = readTyped(text, format)
    onChange(read.ok ? read.value : null)
  }
  const leave = () => {
    setEditing(false)
    if (!unread) setTyped(null)
    onLeave(path)
  }

  return (
    <div
      className={styles.number}
      {...(sign && { 'data-sign': true })}
      {...(signAfter && { 'data-after': true })}
      {...(field.cellName !== undefined && { 'data-bare': true })}
    >
      <TextField
        {...frame}
        problem={unread && !editing ? notRead : frame.problem}
        inputMode="decimal"
        value={typed ?? (typeof value === 'number' ? format.format(value) : '')}
        onChange={change}
        onBlur={leave}
      />
      {(sign || signAfter) && (
        <span className={styles.sign} aria-hidden>
          {sign ?? signAfter}
        </span>
      )}
    </div>
  )
}

export function NumberInput(field: FieldOf<'integer'> | FieldOf<'number'>) {
  return <TypedNumber field={field} format={decimal} notRead={useWords().screens.fields.numberNotRead} />
}

export function MoneyInput(field: FieldOf<'money'>) {
  const { fields } = useWords().screens
  return <TypedNumber field={field} format={yuan} notRead={fields.moneyNotRead} sign={fields.currency} />
}

export function PercentInput(field: FieldOf<'percent'>) {
  const { fields } = useWords().screens
  return (
    <TypedNumber field={field} format={percent} notRead={fields.numberNotRead} signAfter={fields.percent} />
  )
}
