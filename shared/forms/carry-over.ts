import type { Json } from '../values/json.ts'
import type { Answers } from './context.ts'
import type { AnyForm } from './form.ts'
import { type FieldSpec, kindOf } from './kinds.ts'

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

/** What another project may take over of a form's answers: its words and figures, not its dates, files and people. */
export function carriedOver(form: AnyForm, answers: Answers): Answers {
  const taken = Object.entries(form.fields).flatMap(([key, spec]): [string, Json][] => {
    const value = answers[key]
    if (value === undefined || spec.stage || OWN.has(spec.kind)) return []
    const own = rowsWithoutOwn(spec, value)
    return kindOf(spec).isEmpty(own) ? [] : [[key, own]]
  })
  return Object.fromEntries(taken)
}

function rowsWithoutOwn(spec: FieldSpec, value: Json): Json {
  if (spec.kind !== 'table' || !Array.isArray(value)) return value
  return value.map((row) => {
    const cells = Object.entries(row ?? {}).map(([key, cell]) => {
      const column = spec.columns[key]
      return [key, !column || column.stage || OWN.has(column.kind) ? null : cell] as const
    })
    return Object.fromEntries(cells.filter(([key]) => spec.columns[key]?.kind !== 'computed'))
  }) as unknown as Json
}
