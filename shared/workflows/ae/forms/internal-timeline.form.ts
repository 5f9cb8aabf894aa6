import type { Answers } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { departments, every, isDispatched, newest } from '../facts.ts'
import { byNamed, byWriter, idsIn } from '../places.ts'
import { calendarFor, planFinish, variance } from '../rules/timeline.ts'
import { checkConfirm, checkProgress, checkTimeline, isLateFor } from './internal-timeline.check.ts'
import * as figures from './internal-timeline.figures.ts'
import * as prefill from './internal-timeline.prefill.ts'
import { timelineReminders } from './internal-timeline.reminders.ts'
import { timelineSheet } from './internal-timeline.sheet.ts'

const PHASES = ['策略', '创作', '审核提案', '报价合同', '制作', '验收交付', '收尾'] as const

/**
 * 内部时间进度表, form IT (clause 4). Submitting proposes it; each head confirms their own rows; the AE's signature then
 * issues it to everybody. Actual dates are entered on the issued plan and move nothing
 * that was confirmed. The client's schedule is derived from it.
 */
export const internalTimeline = defineForm({
  id: 'internal_timeline',
  prefix: 'IT',
  version: 1,
  single: true,
  confidential: true,
  fields: {
    baseline_date: { kind: 'date', required: true, prefill: prefill.today },
    calendar: {
      kind: 'choice',
      options: ['法定工作日历', '每周六天', '自然日'],
      required: true,
      prefill: () => ({ value: '法定工作日历', source: { code: 'default' } }),
    },
    deadline: {
      kind: 'computed',
      shows: 'day',
      compute: (_answers, context) =>
        text(newest(context, 'requirement')?.answers ?? {}, 'required_date') || null,
    },
    buffer_days: {
      kind: 'integer',
      min: 0,
      max: 10,
      required: true,
      prefill: ({ settings }) => ({ value: settings.clientBuffer, source: { code: 'default' } }),
    },
    tasks: {
      kind: 'table',
      required: true,
      minRows: 3,
      maxRows: 200,
      columns: {
        wbs: { kind: 'text', max: 10, required: true },
        phase: { kind: 'choice', options: PHASES, required: true },
        name: { kind: 'text', max: 60, required: true },
        dept: { kind: 'text', max: 60, required: true },
        owner: { kind: 'text', max: 60, required: true },
        pred: { kind: 'text', max: 60, more: true },
        plan_start: { kind: 'date', required: true },
        plan_days: { kind: 'integer', min: 0, max: 400, required: true },
        plan_finish: {
          kind: 'computed',
          shows: 'day',
          compute: (answers, context, row) => planFinish(row, calendarFor(answers, context)),
        },
        client_visible: { kind: 'yesNo' },
        client_name: {
          kind: 'text',
          max: 60,
          more: true,
          when: ({ row }) => row?.['client_visible'] === true,
          required: true,
        },
        client_buffer: { kind: 'integer', min: 0, max: 60, more: true },
        client_party: { kind: 'yesNo', more: true },
        actual_start: { kind: 'date', stage: 'after' },
        actual_finish: { kind: 'date', stage: 'after' },
        finish_variance_days: {
          kind: 'computed',
          live: true,
          compute: (answers, context, row) => variance(row, calendarFor(answers, context)),
        },
        percent: { kind: 'percent', min: 0, max: 100, stage: 'after' },
        delay_cause: {
          kind: 'choice',
          options: ['我司', '客户', '第三方', '不可抗力', '无'],
          stage: 'after',
          required: ({ row, answers, context }) => isLateFor(row ?? {}, answers, context),
        },
        note: { kind: 'text', max: 200, stage: 'after' },
      },
      shares: {
        wbs: 1,
        phase: 2,
        name: 5,
        dept: 2,
        owner: 2,
        plan_start: 2.4,
        plan_days: 1,
        plan_finish: 2.4,
      },
      prefill: prefill.tasks,
    },
    planned_delivery: { kind: 'computed', shows: 'day', compute: figures.planned },
    planned_slack: { kind: 'computed', compute: figures.plannedSlack },
    over_reason: { kind: 'longText', max: 300, when: figures.isOverDeadline, required: true },
    calendar_note: {
      kind: 'computed',
      compute: figures.unlisted,
    },
    forecast_delivery: {
      kind: 'computed',
      stage: 'after',
      live: true,
      shows: 'day',
      compute: figures.forecastDelivery,
    },
    forecast_slack: { kind: 'computed', stage: 'after', live: true, compute: figures.forecastSlack },
    client_delay_sum: { kind: 'computed', stage: 'after', live: true, compute: figures.clientSum },
    client_delay_shift: { kind: 'computed', stage: 'after', live: true, compute: figures.clientMoved },
    dept_confirms: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        dept: { kind: 'text', max: 60, required: true },
        head: { kind: 'person', required: true },
        agreed: { kind: 'yesNo', stage: 'after' },
        comment: { kind: 'text', max: 300, stage: 'after' },
      },
      shares: { dept: 2, head: 2, agreed: 1, comment: 5 },
      prefill: (context) => {
        const listed = departments(context)
        if (listed.length === 0) return undefined
        const value = listed.map((row): Answers => ({ dept: row['dept'] ?? null, head: row['head'] ?? null }))
        return { value, source: { code: 'people' } }
      },
    },
    notify: { kind: 'people', required: true, prefill: prefill.notified },
    sig_ae: { kind: 'signature' },
    sig_dept_confirms: { kind: 'signature' },
  },
  pages: [
    { id: 'frame', fields: ['baseline_date', 'calendar', 'buffer_days', 'deadline', 'calendar_note'] },
    {
      id: 'tasks',
      fields: ['tasks', 'planned_delivery', 'planned_slack', 'over_reason'],
      columns: {
        tasks: ['wbs', 'phase', 'name', 'dept', 'owner', 'pred', 'plan_start', 'plan_days', 'plan_finish'],
      },
    },
    {
      id: 'client',
      fields: ['tasks'],
      columns: {
        tasks: [
          'wbs',
          'name',
          'plan_finish',
          'client_visible',
          'client_name',
          'client_buffer',
          'client_party',
        ],
      },
    },
    { id: 'people', fields: ['dept_confirms', 'notify'] },
  ],
  says: [
    'dispatch',
    'briefing',
    'sameWbs',
    'noSuchTask',
    'cycle',
    'beforePredecessor',
    'headOffList',
    'progress',
    'confirm',
    'finishBeforeStart',
    'inFuture',
    'notOwnRow',
    'plan',
    'actual',
    'milestone',
    'period',
    'unlisted',
    'deptMissing',
    'sameDept',
    'ownerNotNotified',
    'causeNeeded',
    'commentNeeded',
    'withinDeadline',
    'overDeadline',
    'confirmed',
    'who',
    'days',
    'variance',
  ],
  gates: [
    {
      id: 'IT.dispatch',
      soft: false,
      waiting: (_answers, context) => (isDispatched(context) ? null : { code: 'dispatch', params: {} }),
    },
    {
      id: 'IT.briefing',
      soft: true,
      waiting: (_answers, context) =>
        every(context, 'internal_meeting').some((one) => text(one.answers, 'meeting_type') === '项目说明会')
          ? null
          : { code: 'briefing', params: {} },
    },
  ],
  check: checkTimeline,
  signing: [
    byNamed('sig_dept_confirms', (answers) => idsIn(rows(answers, 'dept_confirms'), 'head'), []),
    byWriter('sig_ae', ['sig_dept_confirms']),
  ],
  after: figures.agreedBySigning,
  records: [
    {
      id: 'progress',
      fields: ['tasks', 'forecast_delivery', 'forecast_slack', 'client_delay_sum', 'client_delay_shift'],
      who: ['writer', 'ae', 'am', 'dept_head', 'executor'],
      check: checkProgress,
      stamp: figures.finishedIsWhole,
    },
    {
      id: 'confirm',
      fields: ['dept_confirms'],
      who: ['dept_head', 'director'],
      check: checkConfirm,
    },
  ],
  reminders: timelineReminders,
  paper: () => ({ orientation: 'landscape' }),
  sheet: timelineSheet,
  businessDate: (answers, { now, zone }) =>
    isDay(text(answers, 'baseline_date')) ? text(answers, 'baseline_date') : dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'tasks')[0] ?? {}, 'name'),
})
