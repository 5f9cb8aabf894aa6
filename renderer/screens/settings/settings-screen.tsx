import { useLocation } from 'wouter'
import { RegistersPart } from '../../registers/registers-part.tsx'
import { useWords } from '../../stores/words.ts'
import { Tabs } from '../../ui/tabs.tsx'
import form from '../form.module.css'
import { NotFound } from '../not-found.tsx'
import { Page } from '../page.tsx'
import { paths } from '../paths.ts'
import { AccountPart } from './account/account-part.tsx'
import { AuditPart } from './audit/audit-part.tsx'
import { BackupPart } from './backup/backup-part.tsx'
import { CalendarPart } from './calendar/calendar-part.tsx'
import { GeneralPart } from './general-part.tsx'
import { PeoplePart } from './people/people-part.tsx'
import { TemplatesPart } from './templates/templates-part.tsx'
import { UpdatePart } from './update/update-part.tsx'
import { ViewPart } from './view/view-part.tsx'

const PARTS = {
  general: GeneralPart,
  view: ViewPart,
  account: AccountPart,
  people: PeoplePart,
  registers: RegistersAndTemplates,
  calendar: CalendarPart,
  backup: BackupPart,
  update: UpdatePart,
  audit: AuditPart,
}
type PartId = keyof typeof PARTS

const isPart = (part: string): part is PartId => Object.hasOwn(PARTS, part)

/** What is typed once and used by many projects. */
function RegistersAndTemplates() {
  return (
    <div className={form.form}>
      <RegistersPart />
      <TemplatesPart />
    </div>
  )
}

interface SettingsScreenProps {
  part: string
  /** Whose line is looked for among the people. */
  personId?: string
}

export function SettingsScreen({ part, personId }: SettingsScreenProps) {
  const { registers, screens } = useWords()
  const { settings, view, account, people, backup, update, audit, calendar } = screens
  const [, navigate] = useLocation()
  if (!isPart(part)) return <NotFound />
  const Part = PARTS[part]
  const tabs: readonly { id: PartId; label: string }[] = [
    { id: 'general', label: settings.general },
    { id: 'view', label: view.tab },
    { id: 'account', label: account.tab },
    { id: 'people', label: people.tab },
    { id: 'registers', label: registers.title },
    { id: 'calendar', label: calendar.tab },
    { id: 'backup', label: backup.tab },
    { id: 'update', label: update.tab },
    { id: 'audit', label: audit.tab },
  ]
  return (
    <Page title={settings.title} narrow>
      <Tabs
        label={settings.parts}
        tabs={tabs}
        selected={part}
        onSelect={(id) => navigate(id === 'general' ? paths.settings : `${paths.settings}/${id}`)}
      >
        {personId === undefined ? <Part /> : <PeoplePart sought={personId} />}
      </Tabs>
    </Page>
  )
}
