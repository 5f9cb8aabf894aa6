import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { Select as AriaSelect, SelectValue } from 'react-aria-components/Select'
import { cx } from './cx.ts'
import { controlClass, type FieldFrame, FieldLabel, FieldNotes, frameProps } from './field.tsx'
import { type Option, OptionList } from './list-items.tsx'
import styles from './select.module.css'

export interface SelectProps extends FieldFrame {
  options: readonly Option[]
  /** null or '' while nothing is chosen. */
  value: string | null
  onChange: (id: string) => void
  onBlur?: () => void
  placeholder?: string
  isDisabled?: boolean
}

export function Select(props: SelectProps) {
  const { options, value, onChange, onBlur, placeholder, isDisabled } = props
  return (
    <AriaSelect
      {...frameProps(props)}
      value={value || null}
      onChange={(id) => {
        if (id !== null) onChange(String(id))
      }}
      placeholder={placeholder ?? ''}
      {...(onBlur && { onBlur })}
      {...(isDisabled && { isDisabled })}
    >
      <FieldLabel {...props} />
      <Button className={cx(controlClass, styles.trigger)}>
        <SelectValue className={cx(styles.value)} />
        <ChevronDown size={16} className={cx(styles.arrow)} aria-hidden />
      </Button>
      <FieldNotes {...props} />
      <OptionList options={options} />
    </AriaSelect>
  )
}
