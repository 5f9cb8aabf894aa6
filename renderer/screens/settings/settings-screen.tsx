import type { ComponentType } from 'react'
import { useLocation } from 'wouter'
import { RegistersPart } from '../../registers/registers-part.tsx'
import { useWords } from '../../stores/words.ts'
import { Tabs } from '../../ui/tabs.tsx'
import form from '../form.module.css'
import { NotFound } from '../not-found.tsx'
import { Page } from '../page.tsx'
import { paths } from '../paths.ts'
import { SETTINGS_PARTS, type SettingsPart } from '../route-patterns.ts'
import { AccountPart } from './account/account-part.tsx'
import { AuditPart } from './audit/audit-part.tsx'
import { BackupPart } from './backup/backup-part.tsx'
import { CalendarPart } from './calendar/calendar-part.tsx'
import { GeneralPart } from './general-part.tsx'
import { PeoplePart } from './people/people-part.tsx'
import { TemplatesPart } from './templates/templates-part.tsx'
import { UpdatePart } from './update/update-part.tsx'
import { ViewPart } from './view/view-part.tsx'

const PARTS: { readonly [P in SettingsPart]: ComponentType } = {
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

const isPart = (part: string): part is SettingsPart => Object.hasOwn(PARTS, part)

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
  const labels: { readonly [P in SettingsPart]: string } = {
    general: settings.general,
    view: view.tab,
    account: account.tab,
    people: people.tab,
    registers: registers.title,
    calendar: calendar.tab,
    backup: backup.tab,
    update: update.tab,
    audit: audit.tab,
  }
  return (
    <Page title={settings.title} narrow>
      <Tabs
        label={settings.parts}
        tabs={SETTINGS_PARTS.map((id) => ({ id, label: labels[id] }))}
        selected={part}
        onSelect={(id) => navigate(id === 'general' ? paths.settings : `${paths.settings}/${id}`)}
      >
        {personId === undefined ? <Part /> : <PeoplePart sought={personId} />}
      </Tabs>
    </Page>
  )
}
