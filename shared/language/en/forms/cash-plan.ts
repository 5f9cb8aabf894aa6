import type { cashPlan } from '../../../workflows/ae/forms/cash-plan.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const cashPlanWords: WordsOf<typeof cashPlan> = {
  title: 'Project Cash-flow Plan',
  lead: 'Money in and out by date, and the deepest point; issue it again whenever a date or amount moves.',
  submit: 'Send to finance',
  fields: {
    as_of: { label: 'As of' },
    period: { label: 'Period', options: { 周: 'Week', 月: 'Month' } },
    inflows: {
      label: 'Inflows',
      add: 'Add money in',
      columns: {
        name: { label: 'Name' },
        plan_date: { label: 'Plan date' },
        amount: { label: 'Amount' },
        certainty: {
          label: 'Certainty',
          options: {
            已到账: 'Received',
            已承诺: 'Promised',
            按合同: 'As in the contract',
            有风险: 'At risk',
          },
        },
        actual_date: { label: 'Actual' },
      },
    },
    outflows: {
      label: 'Outflows',
      add: 'Add money out',
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
    sig_ae: { label: 'AE' },
    sig_finance: { label: 'Received by finance' },
  },
  pages: {
    in: 'Money in',
    out: 'Money out',
  },
  says: {
    contract: () => 'The contract is not in force',
    curve: () => 'Running balance',
    change: () => 'Change',
    balance: () => 'Balance',
  },
}
