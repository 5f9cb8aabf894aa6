import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 项目资金计划表, form CP (clause 11). */
export const cashPlan = defineForm({
  id: 'cash_plan',
  prefix: 'CP',
  version: 1,
  fields: {
    as_of: { kind: 'date', required: true },
    period: { kind: 'choice', options: ['周', '月'], required: true },
    inflows: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        plan_date: { kind: 'date', required: true },
        amount: { kind: 'money', required: true },
        certainty: { kind: 'choice', options: ['已到账', '已承诺', '按合同', '有风险'], required: true },
        actual_date: { kind: 'date', more: true },
      },
    },
    outflows: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        payee: { kind: 'text', max: 100, required: true },
        plan_date: { kind: 'date', required: true },
        amount: { kind: 'money', required: true },
        actual_date: { kind: 'date', more: true },
      },
    },
    opening: { kind: 'money', required: true },
    total_in: { kind: 'computed', compute: () => null },
    total_out: { kind: 'computed', compute: () => null },
    net: { kind: 'computed', compute: () => null },
    lowest: { kind: 'computed', compute: () => null },
    lowest_date: { kind: 'computed', compute: () => null },
    note: { kind: 'longText', more: true },
    sig_ae: { kind: 'signature' },
    sig_finance: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['as_of', 'period', 'inflows', 'outflows'] },
    { id: 'page2', fields: ['opening', 'total_in', 'total_out', 'net', 'lowest', 'lowest_date', 'note'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'as_of'),
})
