import { type Fault, fault } from '../contract/fault.ts'
import { withLive } from '../forms/check.ts'
import type { Answers, FormContext } from '../forms/context.ts'
import type { AnyForm } from '../forms/form.ts'
import { kindOf } from '../forms/kinds.ts'
import { type Problem, problem } from '../forms/problem.ts'
import { rows } from '../forms/read.ts'
import { canonicalText } from '../signing/covers.ts'
import type { Json } from '../values/json.ts'
import type { DocumentState } from './run.ts'

/** 修订: the next version of an issued document. */

/** The version that is standing, as far as its revision needs it. */
export interface Earlier {
  readonly id: string
  readonly form: string
  readonly number: string
  readonly state: string
  readonly answers: Answers
}

/** Of this form, standing, and with something changed. */
export function revisionRefusal(form: AnyForm, earlier: Earlier | null, answers: Answers): Fault | null {
  if (!earlier || earlier.form !== form.id) return fault('notFound', { params: { what: 'document' } })
  if (earlier.state === 'voided') return fault('documentVoided', { params: { number: earlier.number } })
  const same = canonicalText(comparable(form, earlier.answers)) === canonicalText(comparable(form, answers))
  return same ? fault('nothingChanged', { params: { number: earlier.number } }) : null
}

/** What a writer can change: neither the program's own fields nor what is worked out, and empty is empty. */
function comparable(form: AnyForm, answers: Answers): Answers {
  const typed = Object.entries(answers).filter(([key, value]) => {
    const spec = form.fields[key]
    return spec !== undefined && !isGiven(form, key) && !kindOf(spec).isEmpty(value)
  })
  return Object.fromEntries(typed) as Answers
}

/** The end of a contact may not move once its record was issued: it started the clock. */
export function fixedProblems(form: AnyForm, earlier: Answers, answers: Answers): Problem[] {
  return (form.fixed ?? []).flatMap((key) =>
    canonicalText([answers[key] ?? null]) === canonicalText([earlier[key] ?? null])
      ? []
      : [problem([key], 'fixedAfterIssue')],
  )
}

/** What the program gave at first issue (its time, its count) stays; the rest is what was typed now. */
export function revisedAnswers(form: AnyForm, typed: Answers, earlier: Answers): Answers {
  return { ...typed, ...Object.fromEntries(Object.entries(earlier).filter(([key]) => isGiven(form, key))) }
}

/** Given by the program: stamped at issue or later, or worked out. */
const isGiven = (form: AnyForm, key: string): boolean =>
  form.fields[key]?.stage !== undefined || form.fields[key]?.kind === 'computed'

/** A document is not an earlier one to its own revision (there may be one opening record; this is the one). */
export function contextOfRevision(context: FormContext, documentId: string): FormContext {
  return { ...context, documents: context.documents.filter((one) => one.id !== documentId) }
}

/**
 * What was entered after the issue of the version before goes on to count: fields as they are, columns for the rows
 * that are still there (a row is known by its first cell); what is worked out from them is worked out anew.
 */
export function carriedOver(
  form: AnyForm,
  answers: Answers,
  earlier: DocumentState | null,
  context: FormContext,
): Answers {
  const entered = carriedEntries(form, answers, earlier)
  if (Object.keys(entered).length === 0) return entered
  const whole = withLive(form, { ...answers, ...entered }, context)
  const moved = Object.entries(whole).filter(
    ([key, value]) => canonicalText([value]) !== canonicalText([answers[key] ?? null]),
  )
  return Object.fromEntries(moved) as Answers
}

function carriedEntries(form: AnyForm, answers: Answers, earlier: DocumentState | null): Answers {
  const entries = Object.entries(earlier?.recorded ?? {}).flatMap(([key, value]): [string, Json][] => {
    const spec = form.fields[key]
    if (!spec || spec.kind === 'computed') return []
    if (spec.kind !== 'table' || spec.stage === 'after') return [[key, value]]
    const [first = ''] = Object.keys(spec.columns)
    const after = Object.entries(spec.columns).flatMap(([column, { stage }]) =>
      stage === 'after' ? [column] : [],
    )
    const before = rows({ [key]: value }, key)
    const merged = rows(answers, key).map((row): Answers => {
      const known = before.find(
        (one) => canonicalText([one[first] ?? null]) === canonicalText([row[first] ?? null]),
      )
      const kept = after.flatMap((column): [string, Json][] =>
        known ? [[column, known[column] ?? null]] : [],
      )
      return { ...row, ...Object.fromEntries(kept) }
    })
    return [[key, merged as unknown as Json]]
  })
  return Object.fromEntries(entries) as Answers
}
