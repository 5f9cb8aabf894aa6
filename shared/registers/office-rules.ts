import type { Fields } from '../forms/check-fields.ts'
import type { Answers, OfficeSettings } from '../forms/context.ts'
import { type Problem, problem } from '../forms/problem.ts'
import { text } from '../forms/read.ts'

/** The office's own rules as fields, so that they are asked, checked and named like everything else. */
export const officeRules = {
  supervisionRate: { kind: 'percent', min: 0, max: 100, required: true },
  includedRounds: { kind: 'integer', min: 0, max: 20, required: true },
  quoteDays: { kind: 'integer', min: 1, max: 365, required: true },
  discountLimit: { kind: 'percent', min: 0, max: 100, required: true },
  marginLimit: { kind: 'percent', min: 0, max: 100, required: true },
  supplierLimit: { kind: 'money', min: 0, required: true },
  clientBuffer: { kind: 'integer', min: 0, max: 10, required: true },
  vatRates: { kind: 'text', max: 60, required: true },
  archiveYears: { kind: 'integer', min: 1, max: 50, required: true },
  directorIsHead: { kind: 'yesNo' },
  executorSigns: { kind: 'yesNo' },
  readableArchive: { kind: 'yesNo' },
  desktopNotices: { kind: 'yesNo' },
  trayIcon: { kind: 'yesNo' },
  station: { kind: 'text', max: 1 },
  uscc: { kind: 'text', max: 18 },
  legalRep: { kind: 'text', max: 60 },
  email: { kind: 'text', max: 100 },
  bank: { kind: 'text', max: 100 },
  account: { kind: 'text', max: 60 },
} as const satisfies Fields

const PARTY = ['uscc', 'legalRep', 'email', 'bank', 'account'] as const

export function rulesAsAnswers({ party, vatRates, ...rules }: OfficeSettings): Answers {
  return { ...rules, ...party, vatRates: vatRates.join('、') } as unknown as Answers
}

const MOST_RATES = 12

/** `6、13、9` → numbers, each once, in their order; null when one of them is no percentage. */
export function ratesFrom(typed: string): readonly number[] | null {
  const parts = typed
    .normalize('NFKC')
    .split(/[、,;\s]+/)
    .map((part) => part.replace(/%$/, ''))
    .filter((part) => part !== '')
  const rates = [...new Set(parts.map(Number))]
  const good = parts.every((part) => /^\d{1,3}(\.\d{1,2})?$/.test(part)) && rates.every((rate) => rate <= 100)
  return good && rates.length > 0 && rates.length <= MOST_RATES ? rates : null
}

/** Beyond what the fields ask of themselves. */
export const checkRules = (answers: Answers): Problem[] =>
  ratesFrom(text(answers, 'vatRates')) === null ? [problem(['vatRates'], 'wrongShape')] : []

/** What was typed over the settings as they stand; figures were checked before. */
export function rulesFromAnswers(answers: Answers, settings: OfficeSettings): OfficeSettings {
  const number = (key: keyof OfficeSettings) => Number(answers[key] ?? settings[key])
  return {
    ...settings,
    supervisionRate: number('supervisionRate'),
    includedRounds: number('includedRounds'),
    quoteDays: number('quoteDays'),
    discountLimit: number('discountLimit'),
    marginLimit: number('marginLimit'),
    supplierLimit: number('supplierLimit'),
    clientBuffer: number('clientBuffer'),
    archiveYears: number('archiveYears'),
    vatRates: ratesFrom(text(answers, 'vatRates')) ?? settings.vatRates,
    directorIsHead: answers['directorIsHead'] === true,
    executorSigns: answers['executorSigns'] === true,
    readableArchive: answers['readableArchive'] === true,
    desktopNotices: answers['desktopNotices'] === true,
    trayIcon: answers['trayIcon'] === true,
    station: text(answers, 'station').toUpperCase(),
    party: Object.fromEntries(
      PARTY.map((key) => [key, text(answers, key)]),
    ) as unknown as OfficeSettings['party'],
  }
}
