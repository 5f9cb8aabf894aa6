import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, newest, newestComplete } from '../facts.ts'
import { byParty, byRole, byWriter } from '../places.ts'
import { calendarFor, clientDates, isUsual } from '../rules/timeline.ts'
import { unsignedReminders } from '../rules/unsigned.ts'

/**
 * 工作实施进程表, form WS (clause 4: 以公司名义向客户提交). Never typed: its rows are the timeline's that the client may see, with the
 * buffer, and a row that differs from the timeline is refused.
 */
export const clientSchedule = defineForm({
  id: 'client_schedule',
  prefix: 'WS',
  version: 1,
  single: true,
  fields: {
    to_client: { kind: 'computed', compute: (_answers, { run }) => run.client.name },
    attn: { kind: 'text', max: 60, required: true, prefill: attention },
    issue_date: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    rows: {
      kind: 'table',
      required: true,
      minRows: 1,
      fixedRows: true,
      columns: {
        no: { kind: 'integer', min: 1, required: true },
        phase: { kind: 'text', max: 20, required: true },
        content: { kind: 'text', max: 60, required: true },
        submit_date: { kind: 'date' },
        client_due: { kind: 'date' },
        output: { kind: 'text', max: 60 },
        remark: { kind: 'text', max: 100 },
      },
      shares: { no: 0.6, phase: 1.6, content: 4, submit_date: 2, client_due: 2, output: 3.4, remark: 2 },
      prefill: (context) => {
        const timeline = newestComplete(context, 'internal_timeline')
        const derived = timeline ? derivedRows(timeline.answers, context) : []
        return timeline && derived.length > 0 ? carried(timeline, derived) : undefined
      },
    },
    assumptions: {
      kind: 'longText',
      max: 1000,
      required: true,
      prefill: (context) => ({
        value: assumptionsFor(reviewDays(context)),
        source: { code: 'default' },
      }),
    },
    holidays: { kind: 'text', max: 300, more: true, prefill: holidayText },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_client: { kind: 'signature' },
  },
  pages: [{ id: 'schedule', fields: ['to_client', 'attn', 'issue_date', 'rows', 'assumptions', 'holidays'] }],
  says: ['timeline', 'notDerived'],
  gates: [
    {
      id: 'WS.timeline',
      soft: false,
      waiting: (_answers, context) =>
        newestComplete(context, 'internal_timeline') ? null : { code: 'timeline', params: {} },
    },
  ],
  check: checkDerived,
  signing: [byWriter(), byRole('sig_am', 'am', ['sig_ae']), byParty('sig_client', 'client', ['sig_am'])],
  reminders: (document, context) =>
    unsignedReminders(document, context, {
      rule: 'scheduleUnsigned',
      before: ['sig_ae', 'sig_am'],
      place: 'sig_client',
    }),
  paper: () => ({ orientation: 'landscape' }),
  businessDate: (answers, { now, zone }) => text(answers, 'issue_date') || dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'rows')[0] ?? {}, 'content'),
})

function attention(context: FormContext) {
  const home = newest(context, 'requirement')
  const main = rows(home?.answers ?? {}, 'contacts').find((row) => row['is_main'] === true)
  return home && main ? carried(home, text(main, 'name')) : undefined
}

const reviewDays = (context: FormContext): number =>
  Number(newest(context, 'requirement')?.answers['review_days'] ?? 3)

/** The rows of the timeline the client sees, numbered, each with its two dates. */
export function derivedRows(timeline: Answers, context: FormContext): readonly Answers[] {
  const calendar = calendarFor(timeline, context)
  const buffer = Number(timeline['buffer_days'] ?? 0)
  return rows(timeline, 'tasks')
    .filter((row) => row['client_visible'] === true)
    .map((row, index): Answers => {
      const { submit, due } = clientDates(row, buffer, reviewDays(context), calendar)
      return {
        no: index + 1,
        phase: text(row, 'phase'),
        content: text(row, 'client_name'),
        submit_date: submit,
        client_due: due,
        output: text(row, 'name'),
        remark: null,
      }
    })
}

/** Dates belong to the timeline; only the remark beside them is free. */
function checkDerived(answers: Answers, context: FormContext): Problem[] {
  const timeline = newestComplete(context, 'internal_timeline')
  if (!timeline) return []
  const derived = derivedRows(timeline.answers, context)
  const shown = rows(answers, 'rows')
  const same = (one: Answers, other: Answers) =>
    ['content', 'submit_date', 'client_due'].every((key) => (one[key] ?? null) === (other[key] ?? null))
  const whole =
    shown.length === derived.length && shown.every((row, index) => same(row, derived[index] ?? {}))
  return shown.length === 0 || whole ? [] : [problem(['rows'], 'rule', { say: 'notDerived' })]
}

const assumptionsFor = (days: number): string =>
  [
    `一、客户每轮审稿为 ${days} 个工作日，逾期反馈的，后续各项日期按相同工作日顺延。`,
    '二、第三方制作周期自样品签字次日起算。',
    '三、所列日期均按法定工作日历计算。',
  ].join('\n')

/** Holidays and make-up days within the schedule, as days. */
function holidayText(context: FormContext) {
  const timeline = newestComplete(context, 'internal_timeline')
  const days = rows(timeline?.answers ?? {}, 'tasks')
    .flatMap((row) => [text(row, 'plan_start'), text(row, 'plan_finish')])
    .filter(isUsual)
    .toSorted()
  const [from, to] = [days[0], days.at(-1)]
  if (!timeline || !from || !to) return undefined
  const within = (list: readonly string[]) => list.filter((day) => day >= from && day <= to)
  const free = within(context.calendar.holidays)
  const worked = within(context.calendar.makeupWorkdays)
  const words = [
    ...(free.length > 0 ? [`放假：${free.join('、')}`] : []),
    ...(worked.length > 0 ? [`上班：${worked.join('、')}`] : []),
  ].join('；')
  return words === ''
    ? undefined
    : { value: Array.from(words).slice(0, 300).join(''), source: { code: 'rule' as const } }
}
