import type { Answers } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { capitalsOf } from '../../../values/capitals.ts'
import { dayOf } from '../../../values/time.ts'
import { LEVELS } from '../rules/notice-letters.ts'
import { checkNotice } from './payment-notice.check.ts'
import * as figures from './payment-notice.figures.ts'
import { noticeGates } from './payment-notice.gates.ts'
import * as prefill from './payment-notice.prefill.ts'
import { noticeRecords } from './payment-notice.records.ts'
import { noticeReminders } from './payment-notice.reminders.ts'
import { noticeSheet } from './payment-notice.sheet.ts'
import { noticeSigning } from './payment-notice.signing.ts'

const isLast = ({ answers }: { readonly answers: Answers }) => text(answers, 'level') === '最后催告'

/** 付款通知书, form PN (clauses 11 and 15); at higher levels a demand letter. Days late decide the level offered. */
export const paymentNotice = defineForm({
  id: 'payment_notice',
  prefix: 'PN',
  version: 1,
  fields: {
    level: { kind: 'choice', options: LEVELS, required: true, prefill: prefill.level },
    to_name: { kind: 'computed', compute: (_answers, { run }) => run.client.name },
    row: { kind: 'text', max: 100, required: true, prefill: prefill.row },
    amount: { kind: 'money', min: 1, required: true, prefill: prefill.amount },
    amount_cn: { kind: 'computed', compute: (answers) => capitalsOf(answers['amount'] ?? null) },
    due_date: { kind: 'date', required: true, prefill: prefill.dueDay },
    overdue_days: {
      kind: 'computed',
      compute: (answers, context) => figures.daysLate(text(answers, 'due_date'), context),
    },
    penalty: { kind: 'computed', shows: 'money', compute: figures.penalty },
    bank: { kind: 'computed', compute: figures.accountLine },
    text: { kind: 'longText', max: 1500, required: true, prefill: prefill.letter },
    sent_at: { kind: 'dateTime', stage: 'submit' },
    channel: { kind: 'choice', options: ['邮件', '微信', '快递', '当面'], required: true },
    waybill: { kind: 'text', max: 60, stage: 'after', required: true },
    sig_ae: { kind: 'signature' },
    sig_finance: { kind: 'signature' },
    sig_director: { kind: 'signature', when: isLast },
  },
  pages: [
    {
      id: 'notice',
      fields: [
        'level',
        'to_name',
        'row',
        'amount',
        'amount_cn',
        'due_date',
        'overdue_days',
        'penalty',
        'channel',
      ],
    },
    { id: 'letter', fields: ['text', 'bank'] },
  ],
  says: [
    'tracker',
    'notTriggered',
    'noSuchRow',
    'alreadyPaid',
    'amountDiffers',
    'dueDiffers',
    'notOverdue',
    'tooSharp',
    'posted',
    'demand',
    'lastCall',
    'subject',
    'about',
    'contractNo',
    'agreed',
    'terms',
    'article',
    'holder',
    'bankName',
    'accountNo',
    'closing',
  ],
  gates: noticeGates,
  check: checkNotice,
  stamp: (answers, { now }) => ({ ...answers, sent_at: now }),
  titleSay: (answers) => {
    if (isLast({ answers })) return 'lastCall'
    return text(answers, 'level') === '催款函' ? 'demand' : null
  },
  signing: noticeSigning,
  records: noticeRecords,
  reminders: noticeReminders,
  sheet: noticeSheet,
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'row'),
})
