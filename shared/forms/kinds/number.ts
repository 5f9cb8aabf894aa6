import { z } from 'zod'
import { formatFen } from '../../values/money.ts'
import type { Answers } from '../context.ts'
import { type Path, type Problem, problem } from '../problem.ts'
import { type FieldRules, isBlank, type Kind, line } from './kind.ts'

interface Range {
  readonly min?: number
  readonly max?: number
}

export interface IntegerSpec extends FieldRules, Range {
  readonly kind: 'integer'
}
export interface NumberSpec extends FieldRules, Range {
  readonly kind: 'number'
}
/** Integer fen; limits are fen too. */
export interface MoneySpec extends FieldRules, Range {
  readonly kind: 'money'
}
/** Several amounts side by side (a price of each supplier), in fen; an empty place is null. */
export interface AmountsSpec extends FieldRules {
  readonly kind: 'amounts'
  /** What each place is for; as many places as names. */
  readonly places: (answers: Answers) => readonly string[]
}
/** 6 means 6 %. */
export interface PercentSpec extends FieldRules, Range {
  readonly kind: 'percent'
}
/** Whole minutes. */
export interface DurationSpec extends FieldRules, Range {
  readonly kind: 'duration'
}

const draft = () => z.number().finite().nullable()

function inRange(value: number, spec: Range, at: Path): Problem[] {
  const { min = -1e12, max = 1e12 } = spec
  return value < min || value > max ? [problem(at, 'outOfRange', { min, max })] : []
}

function wholeInRange(value: number, spec: Range, at: Path): Problem[] {
  return Number.isInteger(value) ? inRange(value, spec, at) : [problem(at, 'notAnInteger')]
}

const plain = (value: number | null) => line(value === null ? '' : String(value))

export const integerKind: Kind<'integer', IntegerSpec, number> = {
  id: 'integer',
  empty: () => null,
  isEmpty: isBlank,
  draft,
  check: wholeInRange,
  print: plain,
}

export const amountsKind: Kind<'amounts', AmountsSpec, readonly (number | null)[]> = {
  id: 'amounts',
  empty: () => null,
  isEmpty: (value) => !Array.isArray(value) || value.every((one) => one === null),
  draft: () => z.array(z.number().finite().nullable()).max(20).readonly().nullable(),
  check: (value, _spec, at) =>
    value.every((one) => one === null || (Number.isInteger(one) && one >= 0))
      ? []
      : [problem(at, 'notAnInteger')],
  print: (value) => line((value ?? []).map((one) => (one === null ? '—' : formatFen(one))).join(' / ')),
}

export const numberKind: Kind<'number', NumberSpec, number> = {
  id: 'number',
  empty: () => null,
  isEmpty: isBlank,
  draft,
  check: inRange,
  print: plain,
}

export const moneyKind: Kind<'money', MoneySpec, number> = {
  id: 'money',
  empty: () => null,
  isEmpty: isBlank,
  draft,
  check: wholeInRange,
  print: (value) => line(value === null ? '' : formatFen(value)),
}

export const percentKind: Kind<'percent', PercentSpec, number> = {
  id: 'percent',
  empty: () => null,
  isEmpty: isBlank,
  draft,
  check: inRange,
  print: (value) => line(value === null ? '' : `${value}%`),
}

export const durationKind: Kind<'duration', DurationSpec, number> = {
  id: 'duration',
  empty: () => null,
  isEmpty: isBlank,
  draft,
  check: (value, spec, at) => wholeInRange(value, { min: 0, ...spec }, at),
  print: (value, _spec, say) => line(value === null ? '' : say.minutes(value)),
}
