import { type Fault, fault } from '../contract/fault.ts'
import { checkAnswers, parseAnswers, withComputed } from '../forms/check.ts'
import type { Answers, FormContext } from '../forms/context.ts'
import type { AnyForm } from '../forms/form.ts'
import { type Problem, problem } from '../forms/problem.ts'
import { buildSheet } from '../sheet/build.ts'
import type { DocumentLanguage } from '../sheet/sheet.ts'
import type { Json } from '../values/json.ts'
import { documentNumber } from '../values/numbers.ts'
import type { NewEvent } from './events.ts'
import { gateFault, releasesUsed } from './gates.ts'
import { carriedOver, contextOfRevision, fixedProblems, revisedAnswers, revisionRefusal } from './revise.ts'
import { type DocumentState, newestOf, type RunState, standingDocuments } from './run.ts'
import { formOf, type Workflow } from './workflow.ts'

export type Decision =
  | { readonly ok: true; readonly events: readonly NewEvent[] }
  | { readonly ok: false; readonly fault: Fault }

export interface SubmitCommand {
  readonly expectedVersion: number
  readonly draftId: string
  /** The document this becomes the next version of; null for a new one. */
  readonly revises: string | null
  readonly form: string
  readonly answers: unknown
  readonly language: DocumentLanguage
}

/** What the host gives: an id, and how many documents of a prefix and day the office has numbered. */
export interface Given {
  readonly documentId: string
  readonly numbered: (prefix: string, day: string) => number
  readonly context: FormContext
}

/**
 * form.submit: parse → same version? → gates, the form's own included → final check → stamp → number → freeze. Pure: given the same run,
 * command and facts it decides the same.
 */
export function decideSubmit(
  workflow: Workflow,
  run: RunState,
  command: SubmitCommand,
  given: Given,
): Decision {
  const form = formOf(workflow, command.form)
  if (!form) return refused(fault('notFound', { params: { what: 'form' } }))
  const again = run.documents.find((one) => one.draftId === command.draftId)
  if (again) return refused(fault('draftIssued', { params: { number: again.number } }))
  const parsed = parseAnswers(form, command.answers)
  if (!parsed.ok) return refused(fault('problems', { problems: copies(parsed.problems) }))
  if (command.expectedVersion !== run.version) return refused(conflict(command.expectedVersion, run))
  const typed = unstamped(form, parsed.answers)
  if (command.revises === null) {
    const single = form.single ? standingDocuments(run).find((one) => one.form === form.id) : undefined
    if (single) return refused(fault('onlyOne', { params: { number: single.number } }))
    return gated(workflow, form, typed, command, given, null)
  }
  const earlier = newestOf(run, command.revises)
  const stop = revisionRefusal(form, earlier, typed)
  return stop || !earlier
    ? refused(stop ?? fault('notFound'))
    : gated(workflow, form, typed, command, given, earlier)
}

/** Gates are asked of what will be issued, worked out figures included. */
function gated(
  workflow: Workflow,
  form: AnyForm,
  typed: Answers,
  command: SubmitCommand,
  given: Given,
  earlier: DocumentState | null,
): Decision {
  const context = earlier ? contextOfRevision(given.context, earlier.id) : given.context
  const closed = gateFault(workflow, form, withComputed(form, typed, context), context)
  return closed ? refused(closed) : issue(form, typed, command, given, earlier)
}

/** Final check, then the event. A revision is checked with what was stamped at first issue, and beside itself. */
function issue(
  form: AnyForm,
  typed: Answers,
  command: SubmitCommand,
  given: Given,
  earlier: DocumentState | null,
): Decision {
  const context = earlier ? contextOfRevision(given.context, earlier.id) : given.context
  const answers = earlier ? revisedAnswers(form, typed, earlier.answers) : typed
  const fixed = earlier ? fixedProblems(form, earlier.answers, typed) : []
  const problems = [...fixed, ...checkAnswers(form, answers, context)]
  if (problems.length > 0) return refused(fault('problems', { problems: copies(problems) }))
  return { ok: true, events: [submitted(form, answers, command, { ...given, context }, earlier)] }
}

function refused(reason: Fault): Decision {
  return { ok: false, fault: reason }
}

const copies = (problems: readonly Problem[]) => problems.map((one) => ({ ...one, at: [...one.at] }))

/** What happened since the version the writer saw, in the order of first issue. */
export function conflict(expectedVersion: number, run: RunState): Fault {
  const since = run.documents.filter((one) => one.runVersion > expectedVersion && one.state !== 'superseded')
  return fault('conflict', {
    params: { expected: expectedVersion, current: run.version },
    differs: since.map((one) => ({ what: 'document', yours: null, theirs: `${one.number} ${one.issuedAt}` })),
  })
}

/** Fields of the program's own (issue time, status) that a writer tried to give are not believed, nor such columns. */
function unstamped(form: AnyForm, answers: Answers): Answers {
  const typed = Object.entries(answers).filter(([key]) => !form.fields[key]?.stage)
  return Object.fromEntries(
    typed.map(([key, value]) => [key, unstampedRows(form.fields[key], value)]),
  ) as Answers
}

function unstampedRows(spec: AnyForm['fields'][string] | undefined, value: Json): Json {
  if (spec?.kind !== 'table' || !Array.isArray(value)) return value
  const given = Object.entries(spec.columns).flatMap(([key, { stage }]) => (stage ? [key] : []))
  if (given.length === 0) return value
  return value.map((row) =>
    Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => !given.includes(key))),
  ) as unknown as Json
}

function submitted(
  form: AnyForm,
  typed: Answers,
  command: SubmitCommand,
  given: Given,
  earlier: DocumentState | null,
): NewEvent {
  const { context } = given
  const stamped = form.stamp?.(typed, context) ?? typed
  const kept = earlier ? revisedAnswers(form, stamped, earlier.answers) : stamped
  const answers = withComputed(form, kept, context)
  const businessDate = form.businessDate(answers, context)
  const sequence = given.numbered(form.prefix, businessDate) + 1
  const number =
    earlier?.number ?? documentNumber(form.prefix, businessDate, sequence, context.settings.station)
  const version = (earlier?.version ?? 0) + 1
  return {
    type: 'form.submitted',
    body: {
      documentId: earlier?.id ?? given.documentId,
      draftId: command.draftId,
      form: form.id,
      formVersion: form.version,
      number,
      version,
      businessDate,
      language: command.language,
      answers,
      recorded: carriedOver(form, answers, earlier, context),
      released: [...releasesUsed(form, answers, context)],
      sheet: buildSheet(form, answers, context, { language: command.language, number, version }),
    },
  }
}

/**
 * Problems of a draft as they stand, for the screen: the same check that issuing makes. `revises` is the document of
 * the context that the draft will become the next version of.
 */
export function problemsOf(
  form: AnyForm,
  answers: unknown,
  context: FormContext,
  revises: string | null = null,
): readonly Problem[] {
  const parsed = parseAnswers(form, answers)
  if (!parsed.ok) return parsed.problems.length > 0 ? parsed.problems : [problem([], 'wrongShape')]
  const typed = unstamped(form, parsed.answers)
  const earlier = context.documents.find((one) => one.id === revises)
  if (!earlier) return checkAnswers(form, typed, context)
  const revised = revisedAnswers(form, typed, earlier.answers)
  const fixed = fixedProblems(form, earlier.answers, typed)
  return [...fixed, ...checkAnswers(form, revised, contextOfRevision(context, earlier.id))]
}
