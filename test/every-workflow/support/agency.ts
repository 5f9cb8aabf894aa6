import type { Answers, DocumentFacts, FormContext, PersonFacts } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { Json } from '../../../shared/values/json.ts'
import { contextAt, documentFacts } from './office.ts'
import { sampleAnswers, sampleParty } from './sample.ts'

/** The sample's agency with its staff, for tests of papers that name people. */

export const STAFF: readonly PersonFacts[] = sampleParty().people

export function staff(name: string): PersonFacts {
  const found = STAFF.find((one) => one.name === name)
  if (!found) throw new Error(`nobody of the sample is called ${name}`)
  return found
}

/** As a person field holds somebody. */
export const named = (name: string): Answers => ({ id: staff(name).id, name })

export const agencyAt = (now: string, more: Partial<FormContext> = {}): FormContext =>
  contextAt(now, { people: STAFF, me: staff('林小舟'), ...more })

/** Ids for the names of staff, wherever they stand. */
export function withIds(value: Json): Json {
  if (Array.isArray(value)) return value.map(withIds)
  if (typeof value !== 'object' || value === null) return value
  const object = value as Answers
  const name = object['name']
  if (Object.keys(object).sort().join() === 'id,name' && STAFF.some((one) => one.name === name))
    return named(String(name))
  return Object.fromEntries(Object.entries(object).map(([key, one]) => [key, withIds(one)]))
}

/** The sample's record as it was typed, its people picked from the staff list. */
export const typedBy = (form: AnyForm, index = 0): Answers => withIds(sampleAnswers(form, index)) as Answers

/** A document with an id of its own. */
export const document = (
  form: string,
  number: string,
  answers: Answers,
  more: Partial<DocumentFacts> = {},
): DocumentFacts => documentFacts(form, answers, { id: `id-${number}`, number, ...more })
