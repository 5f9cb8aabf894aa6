import { z } from 'zod'
import type { Json } from '../values/json.ts'
import type { Fields } from './check-fields.ts'
import type { Answers } from './context.ts'
import { kindOf } from './kinds.ts'
import { PROBLEM_CODES, type Problem, problem } from './problem.ts'

/** Values of a group of fields as they may stand while being typed: known keys only, each in its kind's draft shape. */
export function fieldsSchema(fields: Fields): z.ZodType<Answers> {
  const shape = Object.entries(fields).map(
    ([key, spec]) => [key, kindOf(spec).draft(spec).optional()] as const,
  )
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<Answers>
}

export type Parsed =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** unknown → answers. What is refused is named by its place: an unknown key, or a value of another shape. */
export function parseFields(fields: Fields, input: unknown): Parsed {
  const parsed = fieldsSchema(fields).safeParse(input)
  if (parsed.success) return { ok: true, answers: dropUndefined(parsed.data) }
  return { ok: false, problems: parsed.error.issues.flatMap(issueProblems) }
}

function issueProblems(issue: z.core.$ZodIssue): Problem[] {
  const at = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => problem([...at, key], 'unknownField'))
  // A kind may name its refusal itself (a signature typed in); other shapes are simply wrong.
  return [problem(at, PROBLEM_CODES.find((code) => code === issue.message) ?? 'wrongShape')]
}

function dropUndefined(answers: Answers): Answers {
  const given = Object.entries(answers).filter(([, value]: [string, Json | undefined]) => value !== undefined)
  return Object.fromEntries(given) as Answers
}
