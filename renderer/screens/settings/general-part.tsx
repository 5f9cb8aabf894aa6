import { useIsManager, useOffice } from '../../stores/office.ts'
import { useWords } from '../../stores/words.ts'
import { Card } from '../../ui/card.tsx'
import form from '../form.module.css'
import { LanguagePart } from './language-part.tsx'
import { LetterheadPart } from './letterhead-part.tsx'
import { LogoPart } from './logo/logo-part.tsx'
import { OfficeRulesPart } from './office-rules-part.tsx'
import { RulesPart } from './rules-part.tsx'
import styles from './settings.module.css'

/** What holds for the whole office. */
export function GeneralPart() {
  const { settings } = useWords().screens
  const { version, zone } = useOffice()
  const mayChange = useIsManager()
  return (
    <div className={form.form}>
      <LanguagePart />
      <LetterheadPart mayChange={mayChange} />
      <LogoPart mayChange={mayChange} />
      <RulesPart mayChange={mayChange} />
      <OfficeRulesPart mayChange={mayChange} />
      <Card title={settings.about} padded>
        <div className={styles.about}>
          <p>{settings.version(version)}</p>
          <p>{settings.data}</p>
          <p>{settings.zone(zone)}</p>
        </div>
      </Card>
    </div>
  )
}
