import { type Fault, type FaultCode, fault } from '../contract/fault.ts'
import { parseAnswers, withLive } from '../forms/check.ts'
import { checkFields } from '../forms/check-fields.ts'
import type { Answers, DocumentFacts, FormContext, PersonFacts } from '../forms/context.ts'
import type { AnyForm, RecordGroup } from '../forms/form.ts'
import { type Problem, problem } from '../forms/problem.ts'
import { rows } from '../forms/read.ts'
import { canonicalText } from '../signing/covers.ts'
import type { Json } from '../values/json.ts'
import type { Decision } from './decide.ts'
import { conflict } from './decide.ts'
import { recordedAnswers } from './recorded.ts'
import { type DocumentState, newestOf, type RunState } from './run.ts'
import { formOf, type Workflow } from './workflow.ts'

/** Facts that come after issue: actual dates, receipts, decisions. They never touch the words that were signed. */

export interface RecordCommand {
  readonly documentId: string
  /** Of the run, as the writer saw it. */
  readonly expectedVersion: number
  readonly group: string
  /** Fields of the group only; of a table every row, in which only columns of the stage `after` may differ. */
  readonly answers: unknown
}

export function decideRecord(
  workflow: Workflow,
  run: RunState,
  command: RecordCommand,
  context: FormContext,
): Decision {
  const document = newestOf(run, command.documentId)
  const form = document && formOf(workflow, document.form)
  const group = form?.records?.find((one) => one.id === command.group)
  if (!document || !form || !group) return no('notFound', { what: 'document' })
  if (document.state === 'voided') return no('documentVoided', { number: document.number })
  if (document.state === 'returned') return no('signOutOfTurn', { state: document.state })
  if (!mayRecord(group, document, context.me)) return no('notAllowed')
  if (command.expectedVersion !== run.version)
    return { ok: false, fault: conflict(command.expectedVersion, run) }
  const facts = context.documents.find((one) => one.id === document.id)
  if (!facts || group.open?.(facts, context) === false) return no('notYet', { number: document.number })
  return recorded(form, group, document, facts, command, context)
}

export function mayRecord(
  { who }: Pick<RecordGroup, 'who'>,
  { issuedBy }: Pick<DocumentState, 'issuedBy'>,
  me: PersonFacts,
): boolean {
  return who.some((one) => (one === 'writer' ? me.id === issuedBy : me.roles.includes(one)))
}

function recorded(
  form: AnyForm,
  group: RecordGroup,
  document: DocumentState,
  facts: DocumentFacts,
  { answers }: RecordCommand,
  context: FormContext,
): Decision {
  const parsed = parseAnswers(form, answers)
  if (!parsed.ok) return problems(parsed.problems)
  const before = recordedAnswers(document)
  const foreign = foreignProblems(form, group, parsed.answers, before)
  if (foreign.length > 0) return problems(foreign)
  const merged = { ...before, ...parsed.answers }
  const stamped = group.stamp?.(merged, context) ?? merged
  const found = problemsOfEntry(form, group, stamped, context, facts)
  if (found.length > 0) return problems(found)
  const after = withLive(form, stamped, context)
  const changed = Object.entries(after).filter(([key, value]) => !same(value, before[key]))
  if (changed.length === 0) return no('nothingChanged', { number: document.number })
  const { id: documentId, version } = document
  const body = {
    documentId,
    version,
    group: group.id,
    name: context.me.name,
    answers: Object.fromEntries(changed) as Answers,
  }
  return { ok: true, events: [{ type: 'form.recorded', body }] }
}

/** What keeps an entry from being made; the screen asks the same. `answers` are merged: as issued, the entry laid over. */
export function problemsOfEntry(
  form: AnyForm,
  group: RecordGroup,
  answers: Answers,
  context: FormContext,
  document: DocumentFacts,
): readonly Problem[] {
  return [
    ...checkEntered(form, group, answers, context),
    ...(group.check?.(answers, context, document) ?? []),
  ]
}

/** A key outside the group, a row more or less, or a change in what was issued. */
function foreignProblems(form: AnyForm, group: RecordGroup, given: Answers, before: Answers): Problem[] {
  return Object.entries(given).flatMap(([key, value]) => {
    const spec = form.fields[key]
    if (!spec || !group.fields.includes(key)) return [problem([key], 'unknownField')]
    if (spec.stage === 'after') return []
    if (spec.kind !== 'table') return [problem([key], 'fixedAfterIssue')]
    const after = Object.entries(spec.columns).flatMap(([column, { stage }]) =>
      stage === 'after' ? [column] : [],
    )
    const fixed = (row: Answers) =>
      Object.fromEntries(
        Object.entries(row).filter(([column, cell]) => isFixed(spec.columns[column], cell, column, after)),
      )
    const now = rows({ [key]: value as Json }, key).map(fixed)
    const then = rows(before, key).map(fixed)
    return same(now, then) ? [] : [problem([key], 'fixedAfterIssue')]
  })
}

/** What is worked out may differ, and an empty cell is an absent one. */
function isFixed(
  column: { readonly kind: string } | undefined,
  cell: Json | undefined,
  key: string,
  after: readonly string[],
): boolean {
  return column?.kind !== 'computed' && !after.includes(key) && cell !== null && cell !== undefined
}

/** The final check of the entered fields, which at issue nobody asked for. */
function checkEntered(form: AnyForm, group: RecordGroup, answers: Answers, context: FormContext): Problem[] {
  const fields = Object.fromEntries(
    group.fields.flatMap((key) => {
      const spec = form.fields[key]
      return spec ? [[key, asked(spec)]] : []
    }),
  )
  return checkFields(fields, answers, [], { answers, context })
}

type Spec = AnyForm['fields'][string]

/** The same field with its stage taken away, so that the check asks for it. */
function asked(spec: Spec): Spec {
  const { stage: _stage, ...rest } = spec
  if (rest.kind !== 'table') return rest as Spec
  const columns = Object.fromEntries(
    Object.entries(rest.columns).map(([key, column]) => [key, asked(column)]),
  )
  return { ...rest, columns } as Spec
}

const same = (one: unknown, other: unknown) =>
  canonicalText([(one ?? null) as Json]) === canonicalText([(other ?? null) as Json])

function problems(found: readonly Problem[]): Decision {
  return {
    ok: false,
    fault: fault('problems', { problems: found.map((one) => ({ ...one, at: [...one.at] })) }),
  }
}

function no(code: FaultCode, params: Fault['params'] = {}): Decision {
  return { ok: false, fault: fault(code, { params }) }
}
