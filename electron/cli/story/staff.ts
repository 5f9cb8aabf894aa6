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

/** What answers may name: people of the office, and files that were attached before, by their key. */
interface Known {
  readonly staff: ReadonlyMap<string, Named>
  readonly attachments: ReadonlyMap<string, string>
}

/**
 * Person answers of a story carry a name only, as the story cannot know ids. A name on the office's list gets its id,
 * as picking it from the list does; any other stays a written name.
 */
export function withStaff(form: AnyForm | null, answers: JsonObject, world: Known): JsonObject {
  return form ? group(form.fields, answers, world) : answers
}

type Specs = { readonly [key: string]: FieldSpec }

function group(specs: Specs, answers: JsonObject, world: Known): JsonObject {
  return Object.fromEntries(
    Object.entries(answers).map(([key, value]) => [key, known(specs[key], value, world)]),
  ) as JsonObject
}

function known(spec: FieldSpec | undefined, value: Json, world: Known): Json {
  if (spec?.kind === 'person') return person(value, world)
  if (spec?.kind === 'people' && Array.isArray(value)) return value.map((one) => person(one, world))
  if (spec?.kind === 'attachment' && Array.isArray(value)) return value.map((one) => file(one, world))
  if (spec?.kind !== 'table' || !Array.isArray(value)) return value
  return value.map((row) => group(spec.columns as Specs, row as JsonObject, world))
}

function person(value: Json, { staff }: Known): Json {
  const written = value as JsonObject | null
  if (written === null || written['id'] !== null) return value
  return { ...written, id: [...staff.values()].find((one) => one.name === written['name'])?.id ?? null }
}

/** `{ "attached": key, "name": … }`: the file's hash stands in for the key it was attached under. */
function file(value: Json, { attachments }: Known): Json {
  const { attached, ...rest } = value as JsonObject
  const hash = typeof attached === 'string' ? attachments.get(attached) : undefined
  return hash === undefined ? value : { ...rest, hash }
}
