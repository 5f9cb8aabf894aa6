import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 内部时间进度表, form IT (clause 4). */
export const internalTimeline = defineForm({
  id: 'internal_timeline',
  prefix: 'IT',
  version: 1,
  fields: {
    baseline_date: { kind: 'date', required: true },
    calendar: { kind: 'choice', options: ['法定工作日历', '每周六天', '自然日'], required: true },
    deadline: { kind: 'computed', compute: () => null },
    buffer_days: { kind: 'integer', required: true },
    tasks: {
      kind: 'table',
      required: true,
      columns: {
        wbs: { kind: 'text', max: 100, required: true },
        phase: {
          kind: 'choice',
          options: ['策略', '创作', '审核提案', '报价合同', '制作', '验收交付', '收尾'],
          required: true,
        },
        name: { kind: 'text', max: 60, required: true },
        dept: { kind: 'text', max: 100, required: true },
        owner: { kind: 'text', max: 100, required: true },
        pred: { kind: 'text', max: 100, more: true },
        plan_start: { kind: 'date', required: true },
        plan_days: { kind: 'integer', required: true },
        plan_finish: { kind: 'computed', compute: () => null },
        client_visible: { kind: 'yesNo' },
        client_name: { kind: 'text', max: 100 },
        client_buffer: { kind: 'integer', more: true },
        client_party: { kind: 'yesNo' },
        actual_start: { kind: 'date', more: true },
        actual_finish: { kind: 'date', more: true },
        finish_variance_days: { kind: 'computed', compute: () => null },
        percent: { kind: 'percent', more: true },
        delay_cause: { kind: 'choice', options: ['我司', '客户', '第三方', '不可抗力', '无'] },
        note: { kind: 'text', max: 100, more: true },
      },
    },
    dept_confirms: {
      kind: 'table',
      required: true,
      columns: {
        dept: { kind: 'text', max: 100, required: true },
        head: { kind: 'person', required: true },
        agreed: { kind: 'yesNo' },
        comment: { kind: 'text', max: 100, more: true },
        signed_at: { kind: 'dateTime', required: true },
      },
    },
    notify: { kind: 'people', required: true },
    sig_ae: { kind: 'signature' },
    sig_dept_confirms: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['baseline_date', 'calendar', 'deadline', 'buffer_days', 'tasks'] },
    { id: 'page2', fields: ['dept_confirms', 'notify'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'baseline_date'),
})
