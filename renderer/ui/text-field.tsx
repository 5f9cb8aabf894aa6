import { Input } from 'react-aria-components/Input'
import { TextArea as AriaTextArea } from 'react-aria-components/TextArea'
import { TextField as AriaTextField } from 'react-aria-components/TextField'
import { areaClass, controlClass, type FieldFrame, FieldLabel, FieldNotes, frameProps } from './field.tsx'

export interface TextFieldProps extends FieldFrame {
  value: string
  onChange: (value: string) => void
  onBlur?: () => void
  /** A faint example in the empty field. */
  example?: string
  isDisabled?: boolean
  isReadOnly?: boolean
  autoFocus?: boolean
  maxLength?: number
  inputMode?: 'text' | 'decimal' | 'numeric' | 'tel'
  name?: string
  /** Nothing is offered by the browser unless it is asked for. */
  autoComplete?: 'off' | 'username'
}

function rootProps(props: TextFieldProps) {
  const {
    value,
    onChange,
    onBlur,
    isDisabled,
    isReadOnly,
    autoFocus,
    maxLength,
    inputMode,
    name,
    autoComplete,
  } = props
  return {
    ...frameProps(props),
    value,
    onChange,
    autoComplete: autoComplete ?? 'off',
    ...(onBlur && { onBlur }),
    ...(isDisabled && { isDisabled }),
    ...(isReadOnly && { isReadOnly }),
    ...(autoFocus && { autoFocus }),
    ...(maxLength !== undefined && { maxLength }),
    ...(inputMode && { inputMode }),
    ...(name && { name }),
  }
}

export function TextField(props: TextFieldProps) {
  return (
    <AriaTextField {...rootProps(props)}>
      <FieldLabel {...props} />
      <Input className={controlClass} {...(props.example && { placeholder: props.example })} />
      <FieldNotes {...props} />
    </AriaTextField>
  )
}

/** Grows with what is written in it. */
export function TextArea({ rows = 3, ...props }: TextFieldProps & { rows?: number }) {
  return (
    <AriaTextField {...rootProps(props)}>
      <FieldLabel {...props} />
      <AriaTextArea
        className={areaClass}
        rows={rows}
        {...(props.example && { placeholder: props.example })}
      />
      <FieldNotes {...props} />
    </AriaTextField>
  )
}
