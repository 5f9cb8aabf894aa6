import { defineWorkflow, type Paper, type Step, type Waiting } from '../../engine/workflow.ts'
import type { DocumentFacts, FormContext } from '../../forms/context.ts'
import { rows, text } from '../../forms/read.ts'
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
import { archiveDue } from './forms/archive.reminders.ts'
import { elapsedMinutes, isOnTime } from './forms/client-meeting.clock.ts'
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

/** Records that went out after more than 24 hours (clause 8), each with how long it took. */
function lateRecords(context: FormContext): readonly Waiting[] {
  return every(context, 'client_meeting')
    .filter(({ answers }) => isOnTime(answers, context) === false)
    .map(({ number, answers }) => ({
      code: 'lateRecord',
      params: { number, elapsed: hoursText(elapsedMinutes(answers, context) ?? 0) },
    }))
}

/** `24:30`, in any language. */
const hoursText = (minutes: number): string =>
  `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

/** Papers that serve several clauses: the opening record for 1 and 2, the 项目说明会 for 3, each notice for its instalment. */
const opening = ({ form, answers }: DocumentFacts): boolean =>
  form !== 'client_meeting' || answers['is_opening'] === true
const explains = (document: DocumentFacts, context: FormContext): boolean =>
  text(document.answers, 'meeting_type') === '项目说明会' ||
  document.id === every(context, 'internal_meeting')[0]?.id
const asksLast = ({ form, answers }: DocumentFacts, context: FormContext): boolean =>
  form !== 'payment_notice' || text(answers, 'row') === lastInstalment(context)

const lastInstalment = (context: FormContext): string =>
  text(rows(newest(context, 'receivables')?.answers ?? {}, 'rows').at(-1) ?? {}, 'name')

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
    step(1, ['RQ', 'MR'], {
      evidence: opening,
      isDone: (context) => complete('requirement')(context) && hasOpening(context),
    }),
    step(2, ['MR', 'WO', 'CB'], {
      evidence: opening,
      gate: {
        id: 'opening',
        waiting: (context) => (hasOpening(context) ? null : { code: 'opening', params: {} }),
      },
      isDone: (context) => isDispatched(context) && complete('creative_brief')(context),
    }),
    step(3, ['IM'], {
      evidence: explains,
      isDone: (context) => newest(context, 'internal_meeting') !== undefined,
    }),
    step(4, ['IT', 'WS'], {
      isDone: (context) =>
        complete('internal_timeline')(context) && newest(context, 'client_schedule') !== undefined,
    }),
    step(5, ['IM'], { repeats: true }),
    step(6, ['IR', 'RH'], {
      isDone: (context) => passedReview(context) !== undefined && isRehearsed(context),
    }),
    step(7, ['PP', 'CR', 'CF'], { optional: ['CR'], isDone: complete('plan_confirmation') }),
    step(8, ['MR'], { repeats: true, remarks: lateRecords }),
    step(9, ['SQ', 'QT'], {
      optional: ['SQ'],
      isDone: (context) => confirmedQuotation(context) !== undefined,
    }),
    step(10, ['CT'], { isDone: (context) => contractInForce(context) !== undefined }),
    step(11, ['RT', 'PN', 'CP'], {
      evidence: (document, context) => document.form !== 'payment_notice' || !asksLast(document, context),
      isDone: isAdvanced,
    }),
    step(12, ['PO', 'QC'], { optional: ['PO'], isDone: complete('acceptance') }),
    step(13, ['AC'], { isDone: complete('acceptance') }),
    step(14, ['DN'], { isDone: isDelivered }),
    step(15, ['PN', 'RT'], {
      evidence: asksLast,
      isDone: (context) => isPaidInFull(newest(context, 'receivables')?.answers ?? {}),
    }),
    step(16, ['AR'], { isDone: complete('archive') }),
  ],
  reminders: archiveDue,
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
