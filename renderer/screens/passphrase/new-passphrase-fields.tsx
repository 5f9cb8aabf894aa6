import { useWords } from '../../stores/words.ts'
import { SecretField } from '../../ui/secret-field.tsx'
import form from '../form.module.css'
import { StrengthHint } from './strength-hint.tsx'
import type { NewPassphrase } from './use-new-passphrase.ts'

interface NewPassphraseFieldsProps {
  passphrase: NewPassphrase
  /** `新口令` where there was one before. */
  fresh?: boolean
  autoFocus?: boolean
}

/** The rule first, then the passphrase twice. */
export function NewPassphraseFields({ passphrase, fresh = false, autoFocus }: NewPassphraseFieldsProps) {
  const words = useWords().screens.passphrase
  const { first, second, setFirst, setSecond, problem, differs, strength } = passphrase
  return (
    <div className={form.part}>
      <SecretField
        label={fresh ? words.fresh : words.passphrase}
        required
        autoComplete="new-password"
        help={words.rule}
        aside={<StrengthHint strength={strength} />}
        value={first}
        onChange={setFirst}
        problem={problem && words.problems[problem]}
        {...(autoFocus && { autoFocus })}
      />
      <SecretField
        label={words.again}
        required
        autoComplete="new-password"
        value={second}
        onChange={setSecond}
        problem={differs ? words.problems.differs : null}
      />
    </div>
  )
}
