import type { receivables } from '../../../workflows/ae/forms/receivables.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const receivablesWords: WordsOf<typeof receivables> = {
  title: 'Receivables Tracker',
  lead: '',
  submit: 'Issue',
  fields: {
    rows: {
      label: 'Instalments',
      add: 'Add a row',
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
      add: 'Add a row',
      columns: {
        at: { label: 'When' },
        row: { label: 'Instalment' },
        channel: {
          label: 'Channel',
          options: { 电话: '电话', 微信: '微信', 邮件: '邮件', 当面: '当面', 书面函件: '书面函件' },
        },
        contact: { label: 'Spoke to' },
        result: { label: 'Result' },
        next_at: { label: 'Next' },
        evidence: { label: 'Evidence' },
      },
    },
    sig_finance: { label: 'Finance confirms' },
  },
  pages: {
    page1: 'Page 1',
  },
  says: {},
}
