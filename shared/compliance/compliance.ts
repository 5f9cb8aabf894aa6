import { gateOf } from '../engine/gates.ts'
import { type StepState, stepStates } from '../engine/steps.ts'
import type { Step, Waiting, Workflow } from '../engine/workflow.ts'
import type { DocumentFacts, FormContext, PersonFacts, ReleaseFacts } from '../forms/context.ts'
import { type Instant, millis } from '../values/time.ts'

/**
 * How a clause stands: done · kept (it repeats, and each time so far it was done whole) · lapsed (done, and not as the
 * clause says) · skipped (not done although a later one is) · open.
 */
export const COMPLIANCE_STATES = ['done', 'kept', 'lapsed', 'skipped', 'open'] as const
export type ComplianceState = (typeof COMPLIANCE_STATES)[number]

/** A document that shows it. */
export interface Evidence {
  readonly documentId: string
  readonly form: string
  readonly number: string
  readonly version: number
}

/** Why it is not done, or what has to be said about how it was. */
export type Reason =
  | { readonly kind: 'waiting' | 'remark'; readonly waiting: Waiting }
  | { readonly kind: 'nothing'; readonly forms: readonly string[] }
  | {
      readonly kind: 'unsigned'
      readonly number: string
      readonly form: string
      readonly places: readonly string[]
    }
  | { readonly kind: 'returned' | 'objected'; readonly number: string }
  | { readonly kind: 'unfinished' }
  | { readonly kind: 'passedOver'; readonly clause: number }
  | (Pick<ReleaseFacts, 'gate' | 'reason' | 'by' | 'at'> & {
      readonly kind: 'released'
      readonly form: string
    })

export interface ComplianceRow {
  readonly step: string
  readonly clause: number
  readonly state: ComplianceState
  /** Names of those who issued, signed and entered, each once, in the order of their first act. */
  readonly by: readonly string[]
  /** First and last act; null while there is none. */
  readonly from: Instant | null
  readonly until: Instant | null
  readonly papers: readonly Evidence[]
  readonly reasons: readonly Reason[]
}

/**
 * 逐条对照: for every clause of the procedure who did it, when, and on which document, or why it is not done. Worked out of the
 * record each time, for any workflow. `people` names writers who have left the office too.
 */
export function compliance(
  workflow: Workflow,
  context: FormContext,
  people: readonly PersonFacts[] = context.people,
): readonly ComplianceRow[] {
  const states = stepStates(workflow, context)
  return states.map((one, index) => {
    const next = states.slice(index + 1).find(({ state }) => state === 'done')
    return rowOf(one, next?.step ?? null, workflow, context, people)
  })
}

/** The last act of the run: what the sheet is dated by, so that the same record prints the same page. */
export const lastAct = (rows: readonly ComplianceRow[], { run }: FormContext): Instant =>
  rows.flatMap(({ until }) => until ?? []).reduce(later, run.startedAt)

function rowOf(
  state: StepState,
  after: Step | null,
  workflow: Workflow,
  context: FormContext,
  people: readonly PersonFacts[],
): ComplianceRow {
  const { step } = state
  const documents = evidenceOf(step, context)
  const acts = documents.flatMap((one) => actsOf(one, people)).toSorted((a, b) => millis(a.at) - millis(b.at))
  const remarks = step.remarks?.(context) ?? []
  const standing = stateOf(state, documents, remarks, after)
  const because = standing === 'open' || standing === 'skipped' ? openReasons(state, documents, after) : []
  return {
    step: step.id,
    clause: step.clause,
    state: standing,
    by: [...new Set(acts.map(({ name }) => name))].filter((name) => name !== ''),
    from: acts[0]?.at ?? null,
    until: acts.at(-1)?.at ?? null,
    papers: documents.map(({ id, form, number, version }) => ({ documentId: id, form, number, version })),
    reasons: [
      ...because,
      ...documents.flatMap(troubleOf),
      ...remarks.map((waiting): Reason => ({ kind: 'remark', waiting })),
      ...releasesOf(step, documents, workflow, context),
    ],
  }
}

function stateOf(
  { step, state }: StepState,
  documents: readonly DocumentFacts[],
  remarks: readonly Waiting[],
  after: Step | null,
): ComplianceState {
  const whole = documents.length > 0 && documents.every((one) => one.complete)
  const fulfilled = state === 'done' || (step.repeats && whole)
  if (fulfilled) return remarks.length > 0 ? 'lapsed' : step.repeats ? 'kept' : 'done'
  return after && !step.repeats ? 'skipped' : 'open'
}

/** Documents of the step's papers that are about it, in the order of first issue. */
function evidenceOf(step: Step, context: FormContext): readonly DocumentFacts[] {
  const forms = formsOfStep(step)
  return context.documents.filter(
    (one) => forms.includes(one.form) && (step.evidence?.(one, context) ?? true),
  )
}

const formsOfStep = ({ papers }: Step): readonly string[] => papers.flatMap(({ form }) => form?.id ?? [])

interface Act {
  readonly name: string
  readonly at: Instant
}

function actsOf(
  { issuedAt, issuedBy, signed, entered }: DocumentFacts,
  people: readonly PersonFacts[],
): Act[] {
  const writer = people.find((one) => one.id === issuedBy)?.name ?? ''
  const hands = signed.map(({ name, at }) => ({ name, at }))
  return [{ name: writer, at: issuedAt }, ...hands, ...(entered ?? [])]
}

function openReasons(
  { step, waiting }: StepState,
  documents: readonly DocumentFacts[],
  after: Step | null,
): Reason[] {
  const missing = step.papers
    .filter(({ prefix }) => !step.optional?.includes(prefix))
    .flatMap(({ form }) => (form && !documents.some((one) => one.form === form.id) ? [form.id] : []))
  const nothing: Reason[] = missing.length === 0 ? [] : [{ kind: 'nothing', forms: missing }]
  const passed: Reason[] = after && !step.repeats ? [{ kind: 'passedOver', clause: after.clause }] : []
  const waits: Reason[] = waiting ? [{ kind: 'waiting', waiting }] : []
  const all = [...waits, ...nothing, ...passed]
  return documents.length > 0 && documents.every((one) => one.complete) && waits.length === 0
    ? [{ kind: 'unfinished' }, ...all]
    : all
}

function troubleOf({ number, form, state, complete, awaits = [] }: DocumentFacts): Reason[] {
  if (state === 'returned' || state === 'objected') return [{ kind: state, number }]
  return complete || awaits.length === 0 ? [] : [{ kind: 'unsigned', number, form, places: awaits }]
}

/** Soft gates of this step that a director opened: who, when and why; also one that nobody has gone through yet. */
function releasesOf(
  step: Step,
  documents: readonly DocumentFacts[],
  workflow: Workflow,
  context: FormContext,
): Reason[] {
  return context.releases.flatMap(({ gate, reason, by, at, usedBy }): Reason[] => {
    const form = formOfGate(workflow, gate)
    const isHere =
      usedBy === null ? formsOfStep(step).includes(form) : documents.some((one) => one.id === usedBy)
    return isHere ? [{ kind: 'released', gate, reason, by, at, form }] : []
  })
}

const formOfGate = (workflow: Workflow, gate: string): string => gateOf(workflow, gate)?.form.id ?? ''

const later = (one: Instant, other: Instant): Instant => (millis(other) > millis(one) ? other : one)
