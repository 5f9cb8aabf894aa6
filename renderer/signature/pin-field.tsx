import { useWords } from '../stores/words.ts'
import { SecretField } from '../ui/secret-field.tsx'

interface PinFieldProps {
  readonly value: string
  readonly onChange: (pin: string) => void
  readonly label?: string
  readonly help?: string
  readonly problem?: string | null
  readonly autoFocus?: boolean
}

const DIGITS = 6

export function PinField({ value, onChange, label, help, problem, autoFocus = false }: PinFieldProps) {
  const words = useWords().screens.signing
  return (
    <SecretField
      required
      label={label ?? words.pin}
      help={help ?? words.pinHelp}
      digits={DIGITS}
      autoComplete="off"
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      {...(problem && { problem })}
    />
  )
}
