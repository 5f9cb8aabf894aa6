import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 工作通知单, form WO (clause 2). */
export const workOrder = defineForm({
  id: 'work_order',
  prefix: 'WO',
  version: 1,
  fields: {
    issue_date: { kind: 'date', required: true },
    job_type: { kind: 'choice', options: ['新项目', '修改', '追加', '比稿', '内部'], required: true },
    billable: { kind: 'choice', options: ['收费', '不收费', '计入月费'], required: true },
    priority: { kind: 'choice', options: ['普通', '急', '特急'], required: true },
    job_category: { kind: 'computed', compute: () => null },
    background: { kind: 'longText', max: 400, required: true },
    tasks: {
      kind: 'table',
      required: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        spec: { kind: 'text', max: 100, more: true },
        qty: { kind: 'number', required: true },
        unit: { kind: 'text', max: 100, required: true },
        dept: {
          kind: 'choice',
          options: [
            '创作部',
            '设计部',
            '文案',
            '影视部',
            '数字部',
            '活动部',
            '制作部',
            '媒介部',
            '公关部',
            '其他',
          ],
          required: true,
        },
        due_at: { kind: 'date', required: true },
      },
    },
    first_draft_at: { kind: 'date', required: true },
    final_at: { kind: 'date', required: true },
    internal_budget: { kind: 'money', more: true },
    materials: {
      kind: 'table',
      more: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        count: { kind: 'integer', more: true },
      },
    },
    special: { kind: 'longText', more: true },
    depts: {
      kind: 'table',
      required: true,
      columns: {
        dept: { kind: 'text', max: 100, required: true },
        head: { kind: 'person', required: true },
        decision: { kind: 'choice', options: ['接受', '退回'], required: true },
        reason: { kind: 'text', max: 100 },
        executors: { kind: 'people', required: true },
        promised_at: { kind: 'date', required: true },
      },
    },
    sig_ae: { kind: 'signature' },
    sig_am: { kind: 'signature' },
    sig_director: { kind: 'signature' },
    sig_head: { kind: 'signature' },
    sig_executor: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['issue_date', 'job_type', 'billable', 'priority', 'job_category', 'background'] },
    { id: 'page2', fields: ['tasks', 'first_draft_at', 'final_at', 'internal_budget'] },
    { id: 'page3', fields: ['materials', 'special', 'depts'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'issue_date'),
})
