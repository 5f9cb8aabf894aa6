import fc from 'fast-check'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { FieldSpec } from '../../../shared/forms/kinds.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'

/** Answers as a person, a broken screen or an attacker might send them. */

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(...'暖冬礼盒、，"\n\u200B😀𠮷A1 '), maxLength: 80 }),
)

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const moment = fc.oneof(
  fc
    .tuple(day, fc.integer({ min: 0, max: 86_399 }), fc.constantFrom('Z', '+08:00', '-11:30', '+14:00'))
    .map(
      ([date, second, offset]) => `${date}T${new Date(second * 1000).toISOString().slice(11, 19)}${offset}`,
    ),
  fc.constantFrom('2026-09', '2026-02-30T10:00:00Z', '明天', '2026-09-02T24:00:00+08:00'),
)

const row = (columns: { readonly [key: string]: FieldSpec }) =>
  fc.record(Object.fromEntries(Object.entries(columns).map(([key, spec]) => [key, anyValue(spec)])), {
    requiredKeys: [],
  }) as fc.Arbitrary<JsonObject>

function likely(spec: FieldSpec): fc.Arbitrary<Json> {
  switch (spec.kind) {
    case 'date':
      return fc.oneof(day, text)
    case 'dateTime':
    case 'time':
      return moment
    case 'choice':
      return fc.oneof(fc.constantFrom(...spec.options), text)
    case 'choices':
      return fc.array(fc.constantFrom(...spec.options))
    case 'yesNo':
      return fc.boolean()
    case 'signature':
      return fc.constant(null)
    case 'person':
      return fc.record({ id: fc.constant(null), name: text })
    case 'people':
      return fc.array(fc.record({ id: fc.constant(null), name: text }), { maxLength: 3 })
    case 'amounts':
      return fc.array(fc.option(fc.integer({ min: 0, max: 1e9 })), { maxLength: 4 })
    case 'attachment':
      return fc.array(
        fc.record({
          name: fc.constantFrom('图.png', 'a.pdf'),
          size: fc.nat(),
          hash: fc.constant('a'.repeat(64)),
        }),
        { maxLength: 2 },
      )
    case 'reference':
      return fc.record({ id: fc.constantFrom('a', 'b'), label: text })
    case 'table':
      return fc.array(row(spec.columns), { maxLength: 4 })
    case 'integer':
    case 'number':
    case 'money':
    case 'percent':
    case 'duration':
      return fc.oneof(fc.integer(), fc.double({ noNaN: true }))
    default:
      return text
  }
}

function anyValue(spec: FieldSpec): fc.Arbitrary<Json> {
  return fc.oneof({ weight: 8, arbitrary: likely(spec) }, { weight: 2, arbitrary: fc.constant(null) })
}

/** Mostly of the right shape, so that the rules behind the shapes are reached. */
export function answersOf(form: AnyForm): fc.Arbitrary<JsonObject> {
  return row(form.fields)
}

/** Anything at all under the form's own keys, and a few others. */
export function wildAnswersOf(form: AnyForm): fc.Arbitrary<unknown> {
  const key = fc.oneof(fc.constantFrom(...Object.keys(form.fields)), fc.string())
  return fc.oneof(fc.dictionary(key, fc.jsonValue()), fc.jsonValue())
}
