import type { Json } from '../values/json.ts'
import type { Answers, Situation, When } from './context.ts'
import type { CheckContext } from './kinds/kind.ts'
import type { FieldSpec } from './kinds.ts'
import { kindOf } from './kinds.ts'
import { type Path, type Problem, problem } from './problem.ts'

export type Fields = { readonly [key: string]: FieldSpec }

/**
 * What keeps a group of fields (a form's, or one table row's) from being final. Fields that do not apply are not
 * asked; fields the program or later acts fill are not the writer's concern.
 */
export function checkFields(
  fields: Fields,
  values: Answers,
  at: Path,
  { answers, context }: CheckContext,
  row: Answers | null = null,
): Problem[] {
  const situation: Situation = { answers, row, context }
  return Object.entries(fields).flatMap(([key, spec]) => {
    if (spec.stage || !applies(spec, situation)) return []
    return checkField(spec, values[key], [...at, key], situation)
  })
}

function checkField(spec: FieldSpec, value: Json | undefined, at: Path, situation: Situation): Problem[] {
  const kind = kindOf(spec)
  if (kind.isEmpty(value)) return holds(spec.required, situation) ? [problem(at, 'required')] : []
  return kind.check(value as Json, spec, at, situation)
}

export function applies(spec: FieldSpec, situation: Situation): boolean {
  return spec.when === undefined || spec.when(situation)
}

export function isRequired(spec: FieldSpec, situation: Situation): boolean {
  return holds(spec.required, situation)
}

function holds(condition: boolean | When | undefined, situation: Situation): boolean {
  return typeof condition === 'function' ? condition(situation) : condition === true
}
