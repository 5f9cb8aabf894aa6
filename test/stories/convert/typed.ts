import type { FieldSpec } from '../../../shared/forms/kinds.ts'
import type { Json, JsonObject } from '../../../shared/values/json.ts'

/** What a person typed of a sample record, in the product's own units. */

type Specs = { readonly [key: string]: FieldSpec }

/** Every sample time is on Shanghai's clock, which has had no summer time since 1991. */
export const instant = (local: string): string => `${local}:00+08:00`

/** Keys of the sample's own frame: given by the program, or who made it and when. */
const FRAME = ['doc_no', 'version', 'status', 'project_code', 'created_by', 'created_at', 'issued_at']
/** Worked out by the program when the record is issued, so nobody types them; their figures become expectations. */
const STAMPED = ['feedback_due_at', 'sent_at']

export function typedAnswers(specs: Specs, record: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]) => {
      if (FRAME.includes(key)) return []
      const spec = specs[key]
      if (!spec) throw new Error(`the sample has ${key}, which the form does not know`)
      return isTyped(key, spec, value) ? [[key, converted(spec, value)] as const] : []
    }),
  )
}

function isTyped(key: string, spec: FieldSpec, value: Json): boolean {
  if (spec.stage || spec.kind === 'computed' || spec.kind === 'signature' || STAMPED.includes(key))
    return false
  // An empty answer is an act only where something had been filled in for the writer.
  return !isEmpty(value) || spec.prefill !== undefined
}

const isEmpty = (value: Json): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)

function converted(spec: FieldSpec, value: Json): Json {
  if (isEmpty(value)) return Array.isArray(value) ? [] : null
  switch (spec.kind) {
    case 'money':
      return Math.round(Number(value) * 100)
    case 'dateTime':
      return instant(String(value))
    case 'amounts':
      return (value as readonly (number | null)[]).map((one) => (one === null ? null : Math.round(one * 100)))
    case 'person':
      return { id: null, name: value }
    case 'people':
      return (value as readonly string[]).map((name) => ({ id: null, name }))
    case 'table':
      return (Array.isArray(value) ? (value as readonly JsonObject[]) : [value as JsonObject]).map((row) =>
        convertedRow(spec.columns as Specs, row),
      )
    default:
      return value
  }
}

function convertedRow(columns: Specs, row: JsonObject): JsonObject {
  const cells = Object.entries(columns).filter(([key]) => !STAMPED.includes(key))
  return Object.fromEntries(cells.map(([key, spec]) => [key, converted(spec, row[key] ?? null)]))
}
