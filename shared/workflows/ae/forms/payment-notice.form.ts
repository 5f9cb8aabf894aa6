import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 付款通知书, form PN (clause 11, 15). */
export const paymentNotice = defineForm({
  id: 'payment_notice',
  prefix: 'PN',
  version: 1,
  fields: {
    level: { kind: 'choice', options: ['付款通知', '第一次提醒', '催款函', '最后催告'], required: true },
    to_name: { kind: 'computed', compute: () => null },
    row: { kind: 'text', max: 100, required: true },
    amount: { kind: 'money', required: true },
    amount_cn: { kind: 'computed', compute: () => null },
    due_date: { kind: 'date', required: true },
    overdue_days: { kind: 'computed', compute: () => null },
    penalty: { kind: 'computed', compute: () => null },
    bank: { kind: 'computed', compute: () => null },
    text: { kind: 'longText', required: true },
    sent_at: { kind: 'dateTime', required: true },
    channel: { kind: 'choice', options: ['邮件', '微信', '快递', '当面'], required: true },
    sig_ae: { kind: 'signature' },
  },
  pages: [
    {
      id: 'page1',
      fields: ['level', 'to_name', 'row', 'amount', 'amount_cn', 'due_date', 'overdue_days', 'penalty'],
    },
    { id: 'page2', fields: ['bank', 'text', 'sent_at', 'channel'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'row'),
})
