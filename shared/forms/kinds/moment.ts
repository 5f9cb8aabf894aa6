import { z } from 'zod'
import { isDay, isInstant, millis } from '../../values/time.ts'
import { problem } from '../problem.ts'
import { type FieldRules, isBlank, type Kind, line } from './kind.ts'

export interface DateSpec extends FieldRules {
  readonly kind: 'date'
}
/** Clock time without a day, `09:30`. */
export interface TimeSpec extends FieldRules {
  readonly kind: 'time'
}
export interface DateTimeSpec extends FieldRules {
  readonly kind: 'dateTime'
  /** The moment must have passed (a meeting that took place). */
  readonly past?: boolean
}

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/
const draft = () => z.string().max(40).nullable()

export const dateKind: Kind<'date', DateSpec, string> = {
  id: 'date',
  empty: () => null,
  isEmpty: isBlank,
  draft,
  check: (value, _spec, at) => (isDay(value) ? [] : [problem(at, 'notADay')]),
  print: (value, _spec, say) => line(value === null ? '' : say.day(value)),
}

export const timeKind: Kind<'time', TimeSpec, string> = {
  id: 'time',
  empty: () => null,
  isEmpty: isBlank,
  draft,
  check: (value, _spec, at) => (CLOCK.test(value) ? [] : [problem(at, 'notAnInstant')]),
  print: (value) => line(value ?? ''),
}

export const dateTimeKind: Kind<'dateTime', DateTimeSpec, string> = {
  id: 'dateTime',
  empty: () => null,
  isEmpty: isBlank,
  draft,
  check: (value, spec, at, { context }) => {
    if (!isInstant(value)) return [problem(at, 'notAnInstant')]
    return spec.past && millis(value) > millis(context.now) ? [problem(at, 'inTheFuture')] : []
  },
  print: (value, _spec, say) => line(value === null ? '' : say.instant(value)),
}
