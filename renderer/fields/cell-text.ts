import type { YES_NO_NA } from '../../shared/forms/kinds/choice.ts'
import type { FieldSpec } from '../../shared/forms/kinds.ts'
import type { AnyFieldWords } from '../../shared/language/sheet-words.ts'
import { foldText } from '../../shared/values/fold.ts'
import type { Json } from '../../shared/values/json.ts'
import type { Zone } from '../../shared/values/time.ts'
import { asText, fromText } from './cells.ts'
import { fromLocal, toLocal } from './moment.ts'
import { readClock, readDay } from './typed-moment.ts'
import { decimal, percent, yuan } from './typed-number.ts'

/** What a cell's text depends on besides its column. */
export interface Tongue {
  /** The column's words in the reader's language first, then in the others. */
  readonly words: readonly AnyFieldWords[]
  /** 是, 否, 不适用 in the same order. */
  readonly answers: readonly { readonly yes: string; readonly no: string; readonly notApplicable: string }[]
  readonly zone: Zone
  /** The year meant by `9/3`. */
  readonly year: number
}

const SEPARATOR = '、'
const SEPARATORS = /[、,，;；]/
/** What else people and spreadsheets write; both sides fold to lower case and half width. */
const YES = ['y', 'yes', 'true', '1', '√', '✓', '☑', '有', '对', '對']
const NO = ['n', 'no', 'false', '0', '×', '✗', '☐', '无', '無']
const NOT_APPLICABLE = ['n/a', 'na', '/', '—', '-']

/** A pasted text as the column's kind keeps it; undefined where it has no meaning there, so nothing is overwritten. */
export function readCell(spec: FieldSpec, written: string, tongue: Tongue): Json | undefined {
  const text = written.trim()
  switch (spec.kind) {
    case 'text':
      return fromText(text).replace(/\s*\n\s*/g, ' ')
    case 'longText':
      return fromText(text)
    case 'money':
      return yuan.parse(text) ?? undefined
    case 'percent':
      return percent.parse(text) ?? undefined
    case 'integer':
      return whole(decimal.parse(text))
    case 'number':
    case 'duration':
      return decimal.parse(text) ?? undefined
    case 'date':
      return readDay(text, tongue.year) ?? undefined
    case 'time':
      return readClock(text) ?? undefined
    case 'dateTime':
      return readMoment(text, tongue) ?? undefined
    case 'choice':
      return optionOf(spec.options, text, tongue)
    case 'choices':
      return optionsOf(spec.options, text, tongue)
    case 'yesNo': {
      const answer = answerOf(text, tongue)
      return answer === 'yes' ? true : answer === 'no' ? false : undefined
    }
    case 'yesNoNa':
      return answerOf(text, tongue)
    case 'person':
      return { id: null, name: fromText(text) }
    default:
      return undefined
  }
}

const whole = (value: number | null): number | undefined =>
  value !== null && Number.isInteger(value) ? value : undefined

/** `2026/9/3 14:30`, `2026年9月3日 下午2:30`: the clock stands behind the day. */
function readMoment(text: string, { zone, year }: Tongue): string | null {
  const match = /^(.*?)[\sT]*((?:上午|下午|am|pm)?\s*\d{1,2}[:：时時点點].*)$/iu.exec(text)
  const [day, clock] = [readDay(match?.[1] ?? '', year), readClock(match?.[2] ?? '')]
  return day && clock ? fromLocal(`${day}T${clock}`, zone) : null
}

function optionOf(options: readonly string[], text: string, { words }: Tongue): string | undefined {
  const asked = foldText(text)
  return options.find((option) =>
    [option, ...words.map((one) => one.options?.[option] ?? option)].some((name) => foldText(name) === asked),
  )
}

function optionsOf(options: readonly string[], text: string, tongue: Tongue): Json | undefined {
  const found = text
    .split(SEPARATORS)
    .filter((one) => one.trim() !== '')
    .map((one) => optionOf(options, one, tongue))
  return found.every((one) => one !== undefined) ? (found as string[]) : undefined
}

function answerOf(text: string, { answers }: Tongue): (typeof YES_NO_NA)[number] | undefined {
  const asked = foldText(text)
  const is = (names: readonly string[]) => names.some((name) => foldText(name) === asked)
  if (is([...YES, ...answers.map((one) => one.yes)])) return 'yes'
  if (is([...NO, ...answers.map((one) => one.no)])) return 'no'
  return is([...NOT_APPLICABLE, ...answers.map((one) => one.notApplicable)]) ? 'na' : undefined
}

/** A value as a cell for a spreadsheet, in the reader's language; what is no text there (a picture) stays empty. */
export function writeCell(spec: FieldSpec, value: Json | undefined, tongue: Tongue): string {
  if (value === null || value === undefined) return ''
  const [words] = tongue.words
  const option = (key: string) => words?.options?.[key] ?? key
  switch (spec.kind) {
    case 'money':
      return typeof value === 'number' ? yuan.format(value) : ''
    case 'dateTime':
      return toLocal(value, tongue.zone).replace('T', ' ')
    case 'choice':
      return typeof value === 'string' ? option(value) : ''
    case 'choices':
      return Array.isArray(value) ? value.map((one) => option(String(one))).join(SEPARATOR) : ''
    case 'yesNo':
    case 'yesNoNa':
      return answerText(value, tongue)
    case 'person':
      return isNamed(value) ? asText(value.name) : ''
    default:
      return typeof value === 'string' ? asText(value) : typeof value === 'number' ? String(value) : ''
  }
}

function answerText(value: Json, { answers }: Tongue): string {
  const [words] = answers
  if (value === true || value === 'yes') return words?.yes ?? ''
  if (value === false || value === 'no') return words?.no ?? ''
  return value === 'na' ? (words?.notApplicable ?? '') : ''
}

const isNamed = (value: Json): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value['name'] === 'string'
