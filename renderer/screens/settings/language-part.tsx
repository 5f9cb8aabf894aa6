import { useCommand } from '../../stores/command.ts'
import { type InterfaceLanguage, useLanguage, useLanguageStore } from '../../stores/language.ts'
import { useTellError } from '../../stores/tell-error.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { LanguageChoice } from '../language-choice.tsx'
import styles from './settings.module.css'

export function LanguagePart() {
  const { settings } = useWords().screens
  const language = useLanguage()
  const show = useLanguageStore((store) => store.show)
  const { mutate } = useCommand('office.setLanguage')
  const tell = useTellError()

  function choose(next: InterfaceLanguage): void {
    // Shown at once; taken back when the host could not keep it.
    show(next)
    mutate(
      { language: next },
      {
        onError: (error) => {
          show(language)
          tell(error)
        },
      },
    )
  }

  return (
    <Card title={settings.language} padded>
      <LanguageChoice label={settings.language} onChoose={choose} />
      <p className={styles.after}>{settings.languageHelp}</p>
    </Card>
  )
}
