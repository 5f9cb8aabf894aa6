import type { DocumentState } from '../../../shared/engine/run.ts'
import type { Sources } from '../../../shared/forms/check.ts'
import type { Answers } from '../../../shared/forms/context.ts'
import type { AnyForm } from '../../../shared/forms/form.ts'
import { type FieldSpec, kindOf } from '../../../shared/forms/kinds.ts'
import type { Json } from '../../../shared/values/json.ts'
import type { DraftRecord } from './draft-table.ts'

/** Belong to the project they were typed in. */
const OWN: ReadonlySet<FieldSpec['kind']> = new Set([
  ...([
    'date',
    'time',
    'dateTime',
    'attachment',
    'signature',
    'computed',
    'reference',
    'person',
    'people',
  ] as const),
])

/** Fills what is still empty in a fresh draft from an earlier document of the same form, and says whence. */
export function copyInto(
  form: AnyForm,
  draft: Pick<DraftRecord, 'answers' | 'sources'>,
  { id, number, answers: earlier }: Pick<DocumentState, 'id' | 'number' | 'answers'>,
): { readonly answers: Answers; readonly sources: Sources } {
  const taken = Object.entries(form.fields).flatMap(([key, spec]): [string, Json][] => {
    const value = earlier[key]
    const empty = kindOf(spec).isEmpty(draft.answers[key])
    if (value === undefined || !empty || spec.stage || OWN.has(spec.kind)) return []
    const own = copyOf(spec, value)
    return kindOf(spec).isEmpty(own) ? [] : [[key, own]]
  })
  const source = { code: 'document' as const, number, documentId: id }
  const sources = taken.map(([key, value]) => [key, { value, source }] as const)
  return {
    answers: { ...draft.answers, ...Object.fromEntries(taken) },
    sources: { ...draft.sources, ...Object.fromEntries(sources) },
  }
}

function copyOf(spec: FieldSpec, value: Json): Json {
  if (spec.kind !== 'table' || !Array.isArray(value)) return value
  return value.map((row) => {
    const cells = Object.entries(row ?? {}).map(([key, cell]) => {
      const column = spec.columns[key]
      return [key, !column || column.stage || OWN.has(column.kind) ? null : cell] as const
    })
    return Object.fromEntries(cells.filter(([key]) => spec.columns[key]?.kind !== 'computed'))
  }) as unknown as Json
}
