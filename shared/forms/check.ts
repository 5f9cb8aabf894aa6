import type { Json } from '../values/json.ts'
import { applies, checkFields } from './check-fields.ts'
import type { Answers, FormContext, Situation } from './context.ts'
import type { AnyForm } from './form.ts'
import type { ComputedSpec } from './kinds/computed.ts'
import type { TableSpec } from './kinds/table.ts'
import { kindOf } from './kinds.ts'
import { fieldsSchema, type Parsed, parseFields } from './parse-fields.ts'
import type { Prefilled } from './prefill.ts'
import type { Problem } from './problem.ts'
import { rows } from './read.ts'
import { orTemplate } from './template.ts'

/** Answers as they may stand while being typed: known keys only, each in its kind's draft shape. */
export const draftSchema = (form: AnyForm) => fieldsSchema(form.fields)

/** unknown → answers. What is refused is named by its place: a key the form does not have, or a value of another shape. */
export const parseAnswers = (form: AnyForm, input: unknown): Parsed => parseFields(form.fields, input)

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

/** Computed fields and columns worked out from the rest, each seeing those before it; what a draft carried for them is never believed. */
export function withComputed(
  form: AnyForm,
  answers: Answers,
  context: FormContext,
  which: Which = () => true,
): Answers {
  const known: { [key: string]: Json } = { ...answers }
  for (const [key, spec] of Object.entries(form.fields)) {
    if (spec.kind === 'computed' && which(spec)) known[key] = spec.compute(known, context, NO_ROW)
    if (spec.kind === 'table' && hasComputed(spec, which))
      known[key] = computedRows(spec, key, known, context, which)
  }
  return known
}

type Which = (spec: ComputedSpec) => boolean

/** After issue: only what is `live` moves; the rest is part of what was issued. */
export const withLive = (form: AnyForm, answers: Answers, context: FormContext): Answers =>
  withComputed(form, answers, context, (spec) => spec.live === true)

const NO_ROW: Answers = {}

const hasComputed = ({ columns }: TableSpec, which: Which): boolean =>
  Object.values(columns).some((column) => column.kind === 'computed' && which(column))

/** Row by row, so that a row may look at those before it; columns in their order. */
function computedRows(
  spec: TableSpec,
  key: string,
  answers: Answers,
  context: FormContext,
  which: Which,
): Json {
  const given = rows(answers, key)
  if (given.length === 0) return answers[key] ?? null
  const done: Answers[] = []
  for (const [index, row] of given.entries()) {
    const known = { ...answers, [key]: [...done, ...given.slice(index)] as unknown as Json }
    done.push(computedRow(spec, row, known, context, which))
  }
  return done as unknown as Json
}

/** One row with its computed columns worked out. */
export function computedRow(
  { columns }: TableSpec,
  row: Answers,
  answers: Answers,
  context: FormContext,
  which: Which = () => true,
): Answers {
  const known: { [key: string]: Json } = { ...row }
  for (const [key, column] of Object.entries(columns))
    if (column.kind === 'computed' && which(column)) known[key] = column.compute(answers, context, known)
  return known
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
    const known = spec.stage || spec.kind === 'computed' ? undefined : spec.prefill?.(context, answers)
    const prefilled = orTemplate(form, key, spec, known, context)
    answers[key] = prefilled ? prefilled.value : kindOf(spec).empty(spec)
    if (prefilled) sources[key] = prefilled
  }
  return { answers, sources }
}

/** For each field that was filled in for the writer: the value offered and its source. */
export type Sources = { readonly [key: string]: Prefilled }

export type { Parsed } from './parse-fields.ts'
