import { Radio, RadioGroup } from 'react-aria-components/RadioGroup'
import { LANGUAGES } from '../../shared/language/index.ts'
import { type InterfaceLanguage, useLanguage } from '../stores/language.ts'
import { useWords } from '../stores/words.ts'
import { cx } from '../ui/cx.ts'
import styles from './language-choice.module.css'

interface LanguageChoiceProps {
  label: string
  onChoose: (language: InterfaceLanguage) => void
  isDisabled?: boolean
}

/** Every language under its own name, in its own script. */
export function LanguageChoice({ label, onChoose, isDisabled = false }: LanguageChoiceProps) {
  const language = useLanguage()
  const { languages } = useWords()
  return (
    <RadioGroup
      aria-label={label}
      orientation="horizontal"
      className={cx(styles.group)}
      value={language}
      isDisabled={isDisabled}
      onChange={(value) => {
        const chosen = LANGUAGES.find((one) => one === value)
        if (chosen) onChoose(chosen)
      }}
    >
      {LANGUAGES.map((one) => (
        <Radio key={one} value={one} className={cx(styles.one)}>
          <span lang={one}>{languages[one]}</span>
        </Radio>
      ))}
    </RadioGroup>
  )
}
