import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 收款跟进表, form RT (clause 11, 15). */
export const receivables = defineForm({
  id: 'receivables',
  prefix: 'RT',
  version: 1,
  fields: {
    rows: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        amount: { kind: 'money', required: true },
        trigger: { kind: 'text', max: 100, required: true },
        trigger_date: { kind: 'date', more: true },
        due_date: { kind: 'computed', compute: () => null },
        promised_date: { kind: 'date', more: true },
        invoice_no: { kind: 'text', max: 100, more: true },
        invoice_date: { kind: 'date', more: true },
        received_date: { kind: 'date', more: true },
        received_amount: { kind: 'money', more: true },
        overdue_days: { kind: 'computed', compute: () => null },
      },
    },
    followups: {
      kind: 'table',
      more: true,
      columns: {
        at: { kind: 'dateTime', required: true },
        row: { kind: 'text', max: 100, required: true },
        channel: { kind: 'choice', options: ['电话', '微信', '邮件', '当面', '书面函件'], required: true },
        contact: { kind: 'text', max: 100, required: true },
        result: { kind: 'text', max: 100, required: true },
        next_at: { kind: 'date' },
        evidence: { kind: 'attachment', more: true },
      },
    },
    sig_finance: { kind: 'signature' },
  },
  pages: [{ id: 'page1', fields: ['rows', 'followups'] }],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'rows'),
})
