import type { Answers } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { departments, isDispatched, newest } from '../facts.ts'
import { byNamed, byWriter, idsIn } from '../places.ts'
import { calendarFor, planFinish, variance } from '../rules/timeline.ts'
import { checkProgress, checkTimeline, isLateFor } from './internal-timeline.check.ts'
import * as prefill from './internal-timeline.prefill.ts'
import { timelineReminders } from './internal-timeline.reminders.ts'
import { timelineSheet } from './internal-timeline.sheet.ts'

const PHASES = ['策略', '创作', '审核提案', '报价合同', '制作', '验收交付', '收尾'] as const

/**
 * 内部时间进度表, form IT (clause 4). Each head confirms their own rows; actual dates are entered on the issued plan and move nothing
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
    over_reason: { kind: 'longText', max: 300, when: prefill.isOverDeadline, required: true },
    calendar_note: {
      kind: 'computed',
      compute: (answers, context) => prefill.unlistedYears(answers, context),
    },
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
    { id: 'tasks', fields: ['tasks', 'over_reason'] },
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
        newest(context, 'internal_meeting') ? null : { code: 'briefing', params: {} },
    },
  ],
  check: checkTimeline,
  signing: [
    byWriter(),
    byNamed('sig_dept_confirms', (answers) => idsIn(rows(answers, 'dept_confirms'), 'head'), ['sig_ae']),
  ],
  records: [
    {
      id: 'progress',
      fields: ['tasks'],
      who: ['writer', 'ae', 'am', 'dept_head', 'executor'],
      check: checkProgress,
    },
    {
      id: 'confirm',
      fields: ['dept_confirms'],
      who: ['dept_head', 'director'],
      check: (answers, { me }, document) => prefill.ownRowOnly(answers, document, me.id),
    },
  ],
  reminders: timelineReminders,
  paper: () => ({ orientation: 'landscape' }),
  sheet: timelineSheet,
  businessDate: (answers, { now, zone }) => text(answers, 'baseline_date') || dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'tasks')[0] ?? {}, 'name'),
})
