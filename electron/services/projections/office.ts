import type { RecordedEvent } from '../../../shared/engine/events.ts'
import type { OfficeFacts, OfficeSettings } from '../../../shared/forms/context.ts'
import type { DocumentLanguage } from '../../../shared/sheet/sheet.ts'
import { type OfficeDay, withChanges } from '../../../shared/values/office-calendar.ts'
import type { Zone } from '../../../shared/values/time.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import type { RecordParts } from './parts.ts'

export interface OfficeRecord {
  /** Version of the office stream that this is the state of. */
  readonly version: number
  readonly zone: Zone
  readonly language: DocumentLanguage
  readonly office: OfficeFacts
  readonly settings: OfficeSettings
  /** Days the office has decided itself; an older record has none. */
  readonly days?: readonly OfficeDay[]
}

type Body = Pick<OfficeRecord, 'office' | 'settings' | 'days'>

interface Row {
  readonly version: number
  readonly zone: string
  readonly language: DocumentLanguage
  readonly body: Uint8Array
}

/** null before the office is set up. */
export function officeOf({ db, vault }: RecordParts): OfficeRecord | null {
  const row = db.get<Row>('select version, zone, language, body from office')
  if (!row) return null
  const { version, zone, language } = row
  return { version, zone, language, ...openJson<Body>(vault, 'office', '1', version, row.body) }
}

/** What stands in clear, for clocks and for the screen before anybody is signed in; null before the office is set up. */
export function openFactsOf({ db }: Pick<RecordParts, 'db'>): Pick<OfficeRecord, 'zone' | 'language'> | null {
  return db.get<Pick<Row, 'zone' | 'language'>>('select zone, language from office') ?? null
}

export function zoneOf(parts: Pick<RecordParts, 'db'>): Zone | null {
  return openFactsOf(parts)?.zone ?? null
}

export function putOffice({ db, vault }: RecordParts, record: OfficeRecord): void {
  const { version, zone, language, office, settings, days = [] } = record
  db.run(
    `insert into office (id, version, zone, language, body) values (1, ?, ?, ?, ?)
     on conflict (id) do update set version = excluded.version, zone = excluded.zone,
       language = excluded.language, body = excluded.body`,
    version,
    zone,
    language,
    sealJson(vault, 'office', '1', version, { office, settings, days } satisfies Body),
  )
}

type Change = Extract<
  RecordedEvent,
  { readonly type: 'office.changed' | 'office.logoSet' | 'office.calendarChanged' | 'office.languageSet' }
>

/** Each change leaves alone what it does not name. */
export function changeOffice(parts: RecordParts, event: Change): void {
  const known = officeOf(parts)
  if (known) putOffice(parts, { ...known, ...changed(known, event), version: event.version })
}

function changed(known: OfficeRecord, event: Change): Partial<OfficeRecord> {
  switch (event.type) {
    case 'office.changed':
      return { office: { ...known.office, ...event.body.office }, settings: event.body.settings }
    case 'office.logoSet': {
      const { logo: _logo, ...office } = known.office
      return { office: event.body.logo ? { ...office, logo: event.body.logo } : office }
    }
    case 'office.calendarChanged':
      return { days: withChanges(known.days ?? [], event.body.changes) }
    case 'office.languageSet':
      return event.body
  }
}
