import { z } from 'zod'
import type { Json } from '../../values/json.ts'
import { formatFen } from '../../values/money.ts'
import type { Answers, FormContext } from '../context.ts'
import type { FieldRules, Kind, Say } from './kind.ts'
import { line } from './kind.ts'

/** Never typed: worked out from the other answers each time, and stamped at submission. */
export interface ComputedSpec extends FieldRules {
  readonly kind: 'computed'
  /** In a table's column `row` is the row it belongs to, with its earlier columns already worked out. */
  readonly compute: (answers: Answers, context: FormContext, row: Answers) => Json
  /** Worked out anew when something is entered after issue; all others keep what they said when it was issued. */
  readonly live?: boolean
  /** How the value is written; plain text unless said. */
  readonly shows?: 'text' | 'instant' | 'day' | 'yesNo' | 'money' | 'minutes' | 'percent'
}

export const computedKind: Kind<'computed', ComputedSpec, Json> = {
  id: 'computed',
  empty: () => null,
  isEmpty: (value) => value === null || value === undefined,
  draft: () => z.json().nullable() as z.ZodType<Json>,
  check: () => [],
  print: (value, spec, say) => line(value === null ? '' : write(value, spec.shows ?? 'text', say)),
}

const WRITERS: Record<NonNullable<ComputedSpec['shows']>, (value: Json, say: Say) => string> = {
  text: (value) => String(value),
  instant: (value, say) => say.instant(String(value)),
  day: (value, say) => say.day(String(value)),
  yesNo: (value, say) => (value === true ? say.yes : say.no),
  money: (value) => formatFen(Number(value)),
  minutes: (value, say) => say.minutes(Number(value)),
  percent: (value) => `${value}%`,
}

function write(value: Json, shows: NonNullable<ComputedSpec['shows']>, say: Say): string {
  return WRITERS[shows](value, say)
}
