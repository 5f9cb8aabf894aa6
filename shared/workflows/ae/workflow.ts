import { defineWorkflow, type Paper, type Step } from '../../engine/workflow.ts'
import type { FormContext } from '../../forms/context.ts'
import { projectCode } from '../../values/numbers.ts'
import {
  confirmedQuotation,
  contractInForce,
  every,
  isDispatched,
  isRehearsed,
  newest,
  newestComplete,
  openingRecord,
  passedReview,
} from './facts.ts'
import { PAPERS } from './forms/index.ts'
import { noticeFor } from './notices.ts'
import { leftOver } from './rules/acceptance.ts'
import { isAdvanceReceived, isPaidInFull } from './rules/receivables.ts'
import { formsOfKind, JOB_KINDS, TEMPLATE_FORMS } from './templates.ts'

export type PaperPrefix = keyof typeof PAPERS
export const PAPER_PREFIXES = Object.keys(PAPERS) as readonly PaperPrefix[]

const papers = (...prefixes: readonly PaperPrefix[]): readonly Paper[] =>
  prefixes.map((prefix) => ({ prefix, form: PAPERS[prefix] }))

const never = () => false

/** A contact may be recorded at any time of a project's life, so the step that asks for it stays open. */
const hasOpening = (context: FormContext): boolean => openingRecord(context) !== undefined

const complete =
  (...forms: readonly string[]) =>
  (context: FormContext): boolean =>
    forms.every((form) => newestComplete(context, form) !== undefined)

function step(clause: number, prefixes: readonly PaperPrefix[], more: Partial<Step> = {}): Step {
  return {
    id: `clause${clause}`,
    clause,
    papers: papers(...prefixes),
    gate: null,
    repeats: false,
    isDone: never,
    ...more,
  }
}

/** Everything that was accepted and is carried has gone out and was received. */
function isDelivered(context: FormContext): boolean {
  const notes = every(context, 'delivery_note')
  return notes.length > 0 && notes.every((one) => one.complete) && leftOver(context).length === 0
}

/** The first instalment is in, and finance has a plan (clause 11). */
const isAdvanced = (context: FormContext): boolean =>
  isAdvanceReceived(context) && newest(context, 'cash_plan') !== undefined

/**
 * The advertising account executive's sixteen clauses. Steps are done by what their papers say, worked out each time; two
 * repeat for as long as the project lives (clauses 5 and 8).
 */
export const ae = defineWorkflow({
  id: 'ae',
  version: 1,
  steps: [
    step(1, ['RQ', 'MR'], { isDone: (context) => complete('requirement')(context) && hasOpening(context) }),
    step(2, ['MR', 'WO', 'CB'], {
      gate: {
        id: 'opening',
        waiting: (context) => (hasOpening(context) ? null : { code: 'opening', params: {} }),
      },
      isDone: (context) => isDispatched(context) && complete('creative_brief')(context),
    }),
    step(3, ['IM'], { isDone: (context) => newest(context, 'internal_meeting') !== undefined }),
    step(4, ['IT', 'WS'], {
      isDone: (context) =>
        complete('internal_timeline')(context) && newest(context, 'client_schedule') !== undefined,
    }),
    step(5, ['IM'], { repeats: true }),
    step(6, ['IR', 'RH'], {
      isDone: (context) => passedReview(context) !== undefined && isRehearsed(context),
    }),
    step(7, ['PP', 'CR', 'CF'], { isDone: complete('plan_confirmation') }),
    step(8, ['MR'], { repeats: true }),
    step(9, ['SQ', 'QT'], { isDone: (context) => confirmedQuotation(context) !== undefined }),
    step(10, ['CT'], { isDone: (context) => contractInForce(context) !== undefined }),
    step(11, ['RT', 'PN', 'CP'], { isDone: isAdvanced }),
    step(12, ['PO', 'QC'], { isDone: complete('acceptance') }),
    step(13, ['AC'], { isDone: complete('acceptance') }),
    step(14, ['DN'], { isDone: isDelivered }),
    step(15, ['PN', 'RT'], {
      isDone: (context) => isPaidInFull(newest(context, 'receivables')?.answers ?? {}),
    }),
    step(16, ['AR'], { isDone: complete('archive') }),
  ],
  notice: noticeFor,
  templates: {
    forms: TEMPLATE_FORMS,
    common: (id) => {
      const kind = JOB_KINDS.find((one) => one === id)
      return kind ? formsOfKind(kind) : null
    },
  },
  code: ({ short, day, sequence }) => projectCode(short, day, sequence),
})
