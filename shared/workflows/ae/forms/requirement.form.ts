import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf, isInstant } from '../../../values/time.ts'
import { byWriter } from '../places.ts'
import { checkRequirement } from './requirement.check.ts'
import * as prefill from './requirement.prefill.ts'
import { requirementRecords, stampRequirement } from './requirement.records.ts'
import { isDeadlineOff, requirementReminders } from './requirement.reminders.ts'
import { requirementSheet } from './requirement.sheet.ts'

const isBudgetKnown = ({ answers }: { answers: Parameters<typeof text>[0] }) => {
  const status = text(answers, 'budget_status')
  return status !== '' && status !== '未告知'
}

/**
 * 客户需求记录, form RQ (clause 1): 工作类别、客户意图、预算. The home of the deliverables, the budget, the deadline and of who
 * may sign for the client; every later paper reads them from here.
 */
export const requirement = defineForm({
  id: 'requirement',
  prefix: 'RQ',
  version: 1,
  single: true,
  confidential: true,
  fields: {
    client_id: { kind: 'computed', compute: (_answers, { run }) => run.client.name },
    project_name: { kind: 'computed', compute: (_answers, { run }) => run.name },
    contact_mode: {
      kind: 'choice',
      options: ['面谈', '视频会议', '电话', '邮件', '微信', '其他'],
      required: true,
      prefill: prefill.contactMode,
    },
    contacted_at: { kind: 'dateTime', past: true, required: true, prefill: prefill.contactedAt },
    brand_product: { kind: 'text', max: 60, required: true, prefill: prefill.brand },
    job_category: {
      kind: 'choices',
      options: [
        '品牌策略',
        '平面设计',
        '影视制作',
        '数字传播',
        '活动执行',
        '展陈物料',
        '印刷制作',
        '媒介投放',
        '公关',
        '其他',
      ],
      required: true,
    },
    client_intent: { kind: 'longText', max: 2000, required: true },
    desired_result: { kind: 'longText', max: 2000, required: true },
    target_audience: { kind: 'longText', max: 1000, required: true },
    current_situation: { kind: 'longText', max: 2000, more: true },
    success_criteria: { kind: 'longText', max: 1000, more: true },
    deliverables: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        item: { kind: 'text', max: 60, required: true },
        spec: { kind: 'text', max: 200 },
        qty: { kind: 'number', min: 0.01, max: 1e9, required: true },
        unit: { kind: 'text', max: 8, required: true },
        usage: { kind: 'text', max: 100, more: true },
      },
      shares: { item: 3, spec: 4, qty: 1, unit: 1, usage: 2 },
    },
    mandatories: { kind: 'longText', max: 2000, more: true },
    prohibitions: { kind: 'longText', max: 2000, more: true, prefill: prefill.fromClient('brand_rules') },
    budget_status: {
      kind: 'choice',
      options: ['书面确认', '口头告知', '仅有区间', '未告知'],
      required: true,
    },
    budget_amount: { kind: 'money', min: 1, when: isBudgetKnown, required: true },
    budget_min: {
      kind: 'money',
      min: 0,
      when: ({ answers }) => text(answers, 'budget_status') === '仅有区间',
      required: true,
    },
    budget_tax: {
      kind: 'choice',
      options: ['含税', '不含税', '未说明'],
      required: true,
      prefill: () => ({ value: '未说明', source: { code: 'default' } }),
    },
    budget_unknown_reason: {
      kind: 'text',
      max: 200,
      when: ({ answers }) => text(answers, 'budget_status') === '未告知',
      required: true,
    },
    budget_scope: { kind: 'longText', max: 500, more: true },
    required_date: { kind: 'date', required: true },
    // Said only when it is so: a warning, never a refusal.
    deadline_off: {
      kind: 'computed',
      shows: 'yesNo',
      compute: isDeadlineOff,
      when: ({ answers, context }) => isDeadlineOff(answers, context) === true,
    },
    key_dates: {
      kind: 'table',
      more: true,
      columns: {
        date: { kind: 'date', required: true },
        event: { kind: 'text', max: 100, required: true },
      },
      shares: { date: 1, event: 3 },
    },
    contacts: {
      kind: 'table',
      required: true,
      minRows: 1,
      layout: 'cards',
      columns: {
        name: { kind: 'text', max: 60, required: true },
        title: { kind: 'text', max: 60 },
        phone: { kind: 'text', max: 60 },
        email: { kind: 'text', max: 100 },
        role: {
          kind: 'choices',
          options: ['决策人', '项目联系人', '财务', '收货人', '法务'],
          required: true,
        },
        can_sign: { kind: 'yesNo' },
        is_main: { kind: 'yesNo' },
      },
      shares: { name: 1.4, title: 1.8, phone: 2.6, email: 3.4, role: 2, can_sign: 1.6, is_main: 1.4 },
      prefill: prefill.contacts,
    },
    review_days: { kind: 'integer', min: 0, max: 20, required: true, prefill: prefill.reviewDays },
    decision_process: { kind: 'longText', max: 500, more: true },
    materials: {
      kind: 'table',
      more: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        due_date: { kind: 'date' },
        received_date: { kind: 'date', stage: 'after' },
      },
      shares: { item: 3, due_date: 1, received_date: 1 },
    },
    legal_docs: {
      kind: 'choices',
      options: [
        '营业执照',
        '商标注册证',
        '产品检测报告',
        '批文或许可',
        '专利证书',
        '肖像或作品授权',
        '其他',
        '暂不需要',
      ],
      required: true,
    },
    attachments: { kind: 'attachment', more: true },
    ae_suggestion: { kind: 'longText', max: 2000, more: true },
    open_questions: {
      kind: 'table',
      more: true,
      columns: {
        question: { kind: 'text', max: 200, required: true },
        owner: { kind: 'person', required: true },
        due_date: { kind: 'date' },
        answer: { kind: 'text', max: 500, stage: 'after' },
      },
      shares: { question: 4, owner: 1, due_date: 1, answer: 3 },
    },
    sig_ae: { kind: 'signature' },
  },
  pages: [
    {
      id: 'intent',
      fields: [
        'project_name',
        'client_id',
        'contact_mode',
        'contacted_at',
        'brand_product',
        'job_category',
        'client_intent',
        'desired_result',
        'target_audience',
        'current_situation',
        'success_criteria',
      ],
    },
    { id: 'deliverables', fields: ['deliverables', 'mandatories', 'prohibitions'] },
    {
      id: 'budget',
      fields: [
        'budget_status',
        'budget_amount',
        'budget_min',
        'budget_tax',
        'budget_unknown_reason',
        'budget_scope',
        'required_date',
        'deadline_off',
        'key_dates',
      ],
    },
    { id: 'people', fields: ['contacts', 'review_days', 'decision_process'] },
    {
      id: 'materials',
      fields: ['legal_docs', 'materials', 'attachments', 'open_questions', 'ae_suggestion'],
    },
  ],
  says: [
    'oneMain',
    'reach',
    'email',
    'minOverMax',
    'tooShort',
    'notAlone',
    'deadlineBeforeContact',
    'answered',
    'received',
    'section',
    'range',
  ],
  check: checkRequirement,
  stamp: stampRequirement,
  records: requirementRecords,
  signing: [byWriter()],
  reminders: requirementReminders,
  sheet: requirementSheet,
  businessDate: (answers, { now, zone }) => {
    const contacted = text(answers, 'contacted_at')
    return dayOf(isInstant(contacted) ? contacted : now, zone)
  },
  headline: (answers) => text(answers, 'brand_product'),
})
