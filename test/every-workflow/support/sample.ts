import { readFileSync } from 'node:fs'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import { typedAnswers } from '../../stories/convert/typed.ts'

/** The worked project of test/data/samples/ae.json, for unit tests: what a person typed, in the product's own units. */

interface Sample {
  readonly forms: { readonly [form: string]: JsonObject | readonly JsonObject[] }
  readonly expected: JsonObject
}

const sample = JSON.parse(
  readFileSync(new URL('../../data/samples/ae.json', import.meta.url), 'utf8'),
) as Sample

/** Figures worked out by hand, independent of our own code (yuan, local times). */
export const expectedOf = (key: string): Json => sample.expected[key] ?? null

/** The sample's record as it stands in the file. */
export function sampleRecord(form: string, index = 0): JsonObject {
  const found = sample.forms[form]
  const record = Array.isArray(found) ? found[index] : found
  if (!record) throw new Error(`the sample has no ${form} ${index}`)
  return record as JsonObject
}

/** What somebody typed to make it: without what the program works out, stamps, or later acts bring. */
export const sampleAnswers = (form: AnyForm, index = 0): JsonObject =>
  typedAnswers(form.fields, sampleRecord(form.id, index))
