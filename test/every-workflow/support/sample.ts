import { readFileSync } from 'node:fs'
import type { PersonFacts } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import { typedAnswers } from '../../stories/convert/typed.ts'

/** The worked project of test/data/samples/ae.json, for unit tests: what a person typed, in the product's own units. */

interface Sample {
  readonly agency: { readonly [key: string]: string }
  readonly client: { readonly [key: string]: string }
  readonly people: readonly {
    readonly key: string
    readonly name: string
    readonly title: string
    readonly org: string
  }[]
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

/** All records of a form, in the order of the file. */
export function samplesOf(form: string): readonly JsonObject[] {
  const found = sample.forms[form]
  if (!found) return []
  return Array.isArray(found) ? found : [found as JsonObject]
}

const ROLES: { readonly [key: string]: PersonFacts['roles'] } = {
  ae: ['manager', 'ae'],
  am: ['am'],
  di: ['director'],
  cr: ['dept_head'],
  pr: ['dept_head'],
  dg: ['dept_head'],
  fi: ['finance'],
  ar: ['archivist'],
}

/** The agency with its staff, and the client as its register entry. */
export function sampleParty() {
  const { agency, client, people } = sample
  const staff = people.filter((one) => one.org === agency['name'])
  return {
    agency: agency as unknown as {
      readonly [K in
        | 'name'
        | 'phone'
        | 'address'
        | 'uscc'
        | 'legal_rep'
        | 'email'
        | 'bank'
        | 'account']: string
    },
    client: client as JsonObject,
    people: staff.map(
      ({ key, name, title }, index): PersonFacts => ({
        id: `01990000-0000-7000-8000-0000000005${String(index).padStart(2, '0')}`,
        name,
        title,
        roles: ROLES[key] ?? ['executor'],
      }),
    ),
  }
}
