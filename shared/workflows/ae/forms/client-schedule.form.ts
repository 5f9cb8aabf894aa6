import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm, type Waiting } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { confirmedTimeline } from '../facts.ts'
import { byParty, byRole, byWriter } from '../places.ts'
import * as prefill from './client-schedule.prefill.ts'
import { scheduleReminders } from './client-schedule.reminders.ts'
import { agrees, unconfirmed } from './client-schedule.rows.ts'
import { scheduleSheet } from './client-schedule.sheet.ts'

/** More rows than this lie across the paper (domain 2.7, print). */
const MOST_UPRIGHT = 10

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
    attn: { kind: 'text', max: 60, required: true, prefill: prefill.attention },
    issue_date: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    rows: {
      kind: 'table',
      required: true,
      minRows: 3,
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
      shares: {
        no: 0.9,
        phase: 2.1,
        content: 3.6,
        submit_date: 2.2,
        client_due: 2.6,
        output: 3.4,
        remark: 2,
      },
      prefill: prefill.schedule,
    },
    assumptions: {
      kind: 'longText',
      max: 1000,
      required: true,
      prefill: prefill.assumptions,
    },
    holidays: { kind: 'text', max: 300, more: true, prefill: prefill.holidays },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_client: { kind: 'signature' },
  },
  pages: [{ id: 'schedule', fields: ['to_client', 'attn', 'issue_date', 'rows', 'assumptions', 'holidays'] }],
  says: ['timeline', 'timelineBy', 'notDerived', 'from', 'clientRows', 'statement'],
  gates: [
    {
      id: 'WS.timeline',
      soft: false,
      waiting: confirmedFirst,
    },
  ],
  check: checkDerived,
  signing: [byWriter(), byRole('sig_am', 'am', ['sig_ae']), byParty('sig_client', 'client', ['sig_am'])],
  reminders: scheduleReminders,
  paper: (answers) => (rows(answers, 'rows').length > MOST_UPRIGHT ? { orientation: 'landscape' } : {}),
  sheet: scheduleSheet,
  businessDate: (answers, { now, zone }) =>
    isDay(text(answers, 'issue_date')) ? text(answers, 'issue_date') : dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'rows')[0] ?? {}, 'content'),
})

/** Dates belong to the timeline; only the words beside them are free. */
function checkDerived(answers: Answers, context: FormContext): Problem[] {
  const timeline = confirmedTimeline(context)
  if (!timeline || rows(answers, 'rows').length === 0 || agrees(answers, timeline.answers, context)) return []
  return [problem(['rows'], 'rule', { say: 'notDerived', number: timeline.number })]
}

/** What it waits for, by the departments that have not confirmed yet. */
function confirmedFirst(_answers: Answers, context: FormContext): Waiting | null {
  if (confirmedTimeline(context)) return null
  const depts = unconfirmed(context)
  return depts.length === 0
    ? { code: 'timeline', params: {} }
    : { code: 'timelineBy', params: { depts: depts.join('、') } }
}
