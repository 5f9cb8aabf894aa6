import { formOf } from '../../../shared/engine/workflow.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import type { FieldSpec } from '../../../shared/forms/kinds.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'
import { workflowOf } from '../../../shared/workflows/registry.ts'

export function formIn(workflow: string | undefined, form: string): AnyForm | null {
  const found = workflowOf(workflow ?? '')
  return found && formOf(found, form)
}

interface Named {
  readonly id: string
  readonly name: string
}

/**
 * Person answers of a story carry a name only, as the story cannot know ids. A name on the office's list gets its id,
 * as picking it from the list does; any other stays a written name.
 */
export function withStaff(form: AnyForm | null, answers: JsonObject, staff: readonly Named[]): JsonObject {
  return form ? group(form.fields, answers, staff) : answers
}

type Specs = { readonly [key: string]: FieldSpec }

function group(specs: Specs, answers: JsonObject, staff: readonly Named[]): JsonObject {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, known(specs[key], value, staff)]),
  ) as JsonObject
}

function known(spec: FieldSpec | undefined, value: Json, staff: readonly Named[]): Json {
  if (spec?.kind === 'person') return person(value, staff)
  if (spec?.kind !== 'table' || !Array.isArray(value)) return value
  return value.map((row) => group(spec.columns as Specs, row as JsonObject, staff))
}

function person(value: Json, staff: readonly Named[]): Json {
  const written = value as JsonObject | null
  if (written === null || written['id'] !== null) return value
  return { ...written, id: staff.find((one) => one.name === written['name'])?.id ?? null }
}
