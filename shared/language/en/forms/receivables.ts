import type { receivables } from '../../../workflows/ae/forms/receivables.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const receivablesWords: WordsOf<typeof receivables> = {
  title: 'Receivables Tracker',
  lead: 'Made when the contract is in force: what triggers each instalment, when it is due, when it came in. Finance enters receipts.',
  submit: 'Start the tracker',
  fields: {
    rows: {
      label: 'Instalments',
      add: 'Add an instalment',
      columns: {
        name: { label: 'Instalment' },
        amount: { label: 'Receivable' },
        trigger: { label: 'Trigger' },
        trigger_date: { label: 'Trigger date' },
        due_date: { label: 'Due' },
        promised_date: { label: 'Promised date' },
        invoice_no: { label: 'Invoice no.' },
        invoice_date: { label: 'Invoice date' },
        received_date: { label: 'Received on' },
        received_amount: { label: 'Received' },
        overdue_days: { label: 'Overdue days' },
      },
    },
    followups: {
      label: 'Follow-up log',
      add: 'Add a follow-up',
      columns: {
        at: { label: 'When' },
        row: { label: 'Instalment' },
        channel: {
          label: 'Channel',
          options: {
            电话: 'Phone',
            微信: 'WeChat',
            邮件: 'E-mail',
            当面: 'In person',
            书面函件: 'Written letter',
          },
        },
        contact: { label: 'Spoke to' },
        result: { label: 'Result' },
        next_at: { label: 'Next' },
        evidence: { label: 'Evidence' },
      },
    },
    sig_ae: { label: 'AE' },
    sig_finance: { label: 'Finance' },
  },
  pages: {
    rows: 'Instalments',
  },
  says: {
    contract: () => 'The contract is not in force',
    sum: ({ found, expected }) =>
      `These add up to ${found} yuan; quotation and signed changes make ${expected}`,
    collect: () => 'Enter events, promises, invoices',
    receive: () => 'Enter receipts',
    followUp: () => 'Enter a follow-up',
    inFuture: () => 'That day has not come yet',
    appendOnly: () => 'Follow-ups are only added, never changed',
    financeOnly: () => 'Finance enters receipts',
  },
}
