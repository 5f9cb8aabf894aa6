import { useWords } from '../../stores/words.ts'
import { TextField } from '../../ui/text-field.tsx'
import { CODE_LENGTH, foldCode } from '../recovery/code.ts'

/** What is wrong with a typed code before anybody is asked; null when it has its length. */
export function useCodeProblem(code: string): string | null {
  const { recover } = useWords().screens.entry
  const { length } = foldCode(code)
  if (length === 0) return recover.codeMissing
  return length === CODE_LENGTH ? null : recover.codeShort(length, CODE_LENGTH)
}

interface CodeFieldProps {
  value: string
  onChange: (value: string) => void
  problem: string | null
  autoFocus?: boolean
}

/** The printed code, typed from paper: shown as it is typed, since it is checked against the sheet. */
export function CodeField(props: CodeFieldProps) {
  const { recover } = useWords().screens.entry
  const { length } = foldCode(props.value)
  return (
    <TextField
      label={recover.code}
      required
      help={recover.codeHelp}
      maxLength={200}
      aside={length > 0 && `${length} / ${CODE_LENGTH}`}
      {...props}
    />
  )
}
