import { LANGUAGES } from '../../shared/language/index.ts'
import type { DocumentLanguage } from '../../shared/sheet/sheet.ts'
import { useWords } from '../stores/words.ts'
import { Select } from '../ui/select.tsx'
import styles from './document-screen.module.css'

/** Which copy is on the desk. */
export interface Copy {
  readonly version: number
  readonly language: DocumentLanguage
}

interface CopyChoiceProps {
  readonly current: Copy
  readonly copy: Copy
  readonly onCopy: (copy: Copy) => void
}

/** Older versions and other languages, for reading. */
export function CopyChoice({ current, copy, onCopy }: CopyChoiceProps) {
  const { screens, languages } = useWords()
  const { versions } = screens.signing
  const numbers = Array.from({ length: current.version }, (_one, index) => current.version - index)
  return (
    <div className={styles.copies}>
      {current.version > 1 && (
        <Select
          label={versions.label}
          labelHidden
          options={numbers.map((version) => ({
            id: String(version),
            label: version === current.version ? versions.current({ version }) : versions.older({ version }),
          }))}
          value={String(copy.version)}
          onChange={(id) => onCopy({ ...copy, version: Number(id) })}
        />
      )}
      <Select
        label={versions.copy}
        labelHidden
        options={LANGUAGES.map((id) => ({
          id,
          label:
            id === current.language
              ? versions.original({ language: languages[id] })
              : versions.translation({ language: languages[id] }),
        }))}
        value={copy.language}
        onChange={(id) => onCopy({ ...copy, language: LANGUAGES.find((one) => one === id) ?? copy.language })}
      />
    </div>
  )
}
