import type { cashPlan } from '../../../workflows/ae/forms/cash-plan.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const cashPlanWords: WordsOf<typeof cashPlan> = {
  title: 'Project Cash-flow Plan',
  lead: '',
  submit: 'Issue',
  fields: {
    as_of: { label: 'As of' },
    period: { label: 'Period', options: { 周: '周', 月: '月' } },
    inflows: {
      label: 'Inflows',
      add: 'Add a row',
      columns: {
        name: { label: 'Name' },
        plan_date: { label: 'Plan date' },
        amount: { label: 'Amount' },
        certainty: {
          label: 'Certainty',
          options: { 已到账: '已到账', 已承诺: '已承诺', 按合同: '按合同', 有风险: '有风险' },
        },
        actual_date: { label: 'Actual' },
      },
    },
    outflows: {
      label: 'Outflows',
      add: 'Add a row',
      columns: {
        name: { label: 'Item' },
        payee: { label: 'Payee' },
        plan_date: { label: 'Plan date' },
        amount: { label: 'Amount' },
        actual_date: { label: 'Actual' },
      },
    },
    opening: { label: 'Opening balance' },
    total_in: { label: 'Total in' },
    total_out: { label: 'Total out' },
    net: { label: 'Net' },
    lowest: { label: 'Lowest cumulative balance' },
    lowest_date: { label: 'On' },
    note: { label: 'Note' },
    sig_ae: { label: 'AE signature' },
    sig_finance: { label: 'Finance receipt' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
