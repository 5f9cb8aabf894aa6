import { z } from 'zod'
import type { JsonObject } from '../../values/json.ts'
import { problem } from '../problem.ts'
import { type FieldRules, isEmptyList, type Kind, line } from './kind.ts'

/** A member of staff: picked from the office's list (`id`) or, when not on it, written as a name (`id` null). */
export interface PersonSpec extends FieldRules {
  readonly kind: 'person'
}
export type PersonValue = { readonly id: string | null; readonly name: string }

/** Several members of staff, in the order they were named. */
export interface PeopleSpec extends FieldRules {
  readonly kind: 'people'
}

/** Something kept elsewhere (a document, a client, a price line), with the label it had when it was chosen. */
export interface ReferenceSpec extends FieldRules {
  readonly kind: 'reference'
  readonly to: string
}
export type ReferenceValue = { readonly id: string; readonly label: string }

const personDraft = z
  .strictObject({ id: z.string().max(64).nullable(), name: z.string().max(200) })
  .readonly()
const referenceDraft = z.strictObject({ id: z.string().max(64), label: z.string().max(200) }).readonly()

function blankName(value: unknown, key: 'name' | 'label'): boolean {
  const text = (value as JsonObject | null | undefined)?.[key]
  return typeof text !== 'string' || text.trim() === ''
}

export const personKind: Kind<'person', PersonSpec, PersonValue> = {
  id: 'person',
  empty: () => null,
  isEmpty: (value) => blankName(value, 'name'),
  draft: () => personDraft.nullable(),
  check: (value, _spec, at) => (value.name.trim().length > 60 ? [problem(at, 'tooLong', { max: 60 })] : []),
  print: (value) => line(value?.name.trim() ?? ''),
}

export const peopleKind: Kind<'people', PeopleSpec, readonly PersonValue[]> = {
  id: 'people',
  empty: () => null,
  isEmpty: isEmptyList,
  draft: () => z.array(personDraft).max(100).readonly().nullable(),
  check: (value, _spec, at) => (value.some((one) => blankName(one, 'name')) ? [problem(at, 'required')] : []),
  print: (value) => line((value ?? []).map((one) => one.name.trim()).join('、')),
}

export const referenceKind: Kind<'reference', ReferenceSpec, ReferenceValue> = {
  id: 'reference',
  empty: () => null,
  isEmpty: (value) => blankName(value, 'label'),
  draft: () => referenceDraft.nullable(),
  check: (value, _spec, at) => (value.id === '' ? [problem(at, 'required')] : []),
  print: (value) => line(value?.label ?? ''),
}
