import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import { LanguageChoice } from '../language-choice.tsx'
import styles from './settings.module.css'
import { useChooseLanguage } from './use-choose-language.ts'

export function LanguagePart() {
  const { settings } = useWords().screens
  const choose = useChooseLanguage()
  return (
    <Card title={settings.language} padded>
      <LanguageChoice label={settings.language} onChoose={choose} />
      <p className={styles.after}>{settings.languageHelp}</p>
    </Card>
  )
}
