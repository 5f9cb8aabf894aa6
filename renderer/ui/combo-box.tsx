import { ChevronDown } from 'lucide-react'
import { Button } from 'react-aria-components/Button'
import { ComboBox as AriaComboBox } from 'react-aria-components/ComboBox'
import { Input } from 'react-aria-components/Input'
import { cx } from './cx.ts'
import { controlClass, type FieldFrame, FieldLabel, FieldNotes, frameProps } from './field.tsx'
import { type Option, OptionList } from './list-items.tsx'
import styles from './select.module.css'

export interface ComboBoxProps extends FieldFrame {
  options: readonly Option[]
  /** The text in the field, whether it is one of the options or not. */
  value: string
  onChange: (text: string) => void
  /** An option was taken from the list; `onChange` has been called with its label already. */
  onPick?: (id: string) => void
  onBlur?: () => void
  example?: string
  isDisabled?: boolean
  autoFocus?: boolean
}

/** Type-ahead over what is known; any other text is taken as it is. */
export function ComboBox(props: ComboBoxProps) {
  const { options, value, onChange, onPick, onBlur, example, isDisabled, autoFocus } = props
  return (
    <AriaComboBox
      {...frameProps(props)}
      allowsCustomValue
      allowsEmptyCollection={false}
      menuTrigger="focus"
      defaultItems={options}
      inputValue={value}
      onInputChange={onChange}
      onChange={(id) => {
        if (id !== null) onPick?.(String(id))
      }}
      {...(onBlur && { onBlur })}
      {...(isDisabled && { isDisabled })}
      {...(autoFocus && { autoFocus })}
    >
      <FieldLabel {...props} />
      <div className={styles.box}>
        <Input className={cx(controlClass, styles.input)} {...(example && { placeholder: example })} />
        {options.length > 0 && (
          <Button className={cx(styles.open)}>
            <ChevronDown size={16} aria-hidden />
          </Button>
        )}
      </div>
      <FieldNotes {...props} />
      <OptionList options={options} />
    </AriaComboBox>
  )
}
