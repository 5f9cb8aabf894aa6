import { z } from 'zod'
import type { Json } from '../values/json.ts'
import { applies, checkFields } from './check-fields.ts'
import type { Answers, FormContext, Situation } from './context.ts'
import type { AnyForm } from './form.ts'
import { kindOf } from './kinds.ts'
import type { Prefilled } from './prefill.ts'
import { PROBLEM_CODES, type Problem, problem } from './problem.ts'

/** Answers as they may stand while being typed: known keys only, each in its kind's draft shape. */
export function draftSchema(form: AnyForm): z.ZodType<Answers> {
  const shape = Object.entries(form.fields).map(
    ([key, spec]) => [key, kindOf(spec).draft(spec).optional()] as const,
  )
  return z.strictObject(Object.fromEntries(shape)) as unknown as z.ZodType<Answers>
}

export type Parsed =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** unknown → answers. What is refused is named by its place: a key the form does not have, or a value of another shape. */
export function parseAnswers(form: AnyForm, input: unknown): Parsed {
  const parsed = draftSchema(form).safeParse(input)
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
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined)) as Answers
}

/** Everything that keeps these answers from being final, in the order of the form. Empty means: may be issued. */
export function checkAnswers(form: AnyForm, answers: Answers, context: FormContext): Problem[] {
  const fields = checkFields(form.fields, answers, [], { answers, context })
  const rules = form.check?.(answers, context) ?? []
  const all = [...fields, ...rules.filter((rule) => !fields.some((one) => samePlace(one, rule)))]
  return inOrderOfForm(form, all, { answers, row: null, context })
}

function samePlace(one: Problem, other: Problem): boolean {
  return one.at.join('/') === other.at.join('/')
}

/** As the questions stand on the pages that are asked in this situation; what stands on none of them comes last. */
function inOrderOfForm(form: AnyForm, problems: readonly Problem[], situation: Situation): Problem[] {
  const asked = form.pages.filter((page) => page.when === undefined || page.when(situation))
  const order = asked.flatMap((page) => page.fields)
  const place = (one: Problem) => (order.indexOf(String(one.at[0])) + order.length + 1) % (order.length + 1)
  return problems.toSorted((one, other) => place(one) - place(other))
}

/** Computed fields worked out from the rest; what a draft carried for them is never believed. */
export function withComputed(form: AnyForm, answers: Answers, context: FormContext): Answers {
  const computed = Object.entries(form.fields).flatMap(([key, spec]): [string, Json][] =>
    spec.kind === 'computed' ? [[key, spec.compute(answers, context)]] : [],
  )
  return { ...answers, ...Object.fromEntries(computed) }
}

/** The answers that are asked, checked and printed in this situation: those of fields that apply. */
export function applicable(form: AnyForm, answers: Answers, context: FormContext): Answers {
  const situation: Situation = { answers, row: null, context }
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => {
      const spec = form.fields[key]
      return spec === undefined || applies(spec, situation)
    }),
  ) as Answers
}

/** What a fresh draft holds, and where each prefilled value came from. */
export function openAnswers(form: AnyForm, context: FormContext): { answers: Answers; sources: Sources } {
  const answers: { [key: string]: Json } = {}
  const sources: { [key: string]: Prefilled } = {}
  for (const [key, spec] of Object.entries(form.fields)) {
    const prefilled = spec.stage || spec.kind === 'computed' ? undefined : spec.prefill?.(context, answers)
    answers[key] = prefilled ? prefilled.value : kindOf(spec).empty(spec)
    if (prefilled) sources[key] = prefilled
  }
  return { answers, sources }
}

/** For each field that was filled in for the writer: the value offered and its source. */
export type Sources = { readonly [key: string]: Prefilled }
