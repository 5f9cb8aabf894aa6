import type { paymentNotice } from '../../../workflows/ae/forms/payment-notice.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const paymentNoticeWords: WordsOf<typeof paymentNotice> = {
  title: 'Payment Notice',
  lead: 'Asks the client to pay as agreed; the later, the more formal.',
  submit: 'Send',
  fields: {
    level: {
      label: 'Level',
      options: {
        付款通知: 'Payment notice',
        第一次提醒: 'First reminder',
        催款函: 'Demand letter',
        最后催告: 'Last call',
      },
    },
    to_name: { label: 'To' },
    row: { label: 'Instalment' },
    amount: { label: 'Amount' },
    amount_cn: { label: 'Capitals' },
    due_date: { label: 'Due' },
    overdue_days: { label: 'Overdue days' },
    penalty: { label: 'Late fee so far' },
    bank: { label: 'Bank details' },
    text: { label: 'Body' },
    sent_at: { label: 'Sent' },
    channel: {
      label: 'Channel',
      options: { 邮件: 'E-mail', 微信: 'WeChat', 快递: 'Courier', 当面: 'In person' },
    },
    sig_ae: { label: 'AE' },
    waybill: { label: 'Waybill' },
    sig_finance: { label: 'Finance' },
    sig_director: { label: 'Director' },
  },
  pages: {
    notice: 'The payment',
    letter: 'Letter',
  },
  says: {
    tracker: () => 'There is no receivables tracker yet',
    noSuchRow: () => 'The tracker has no such instalment',
    amountDiffers: () => 'The amount differs from the tracker',
    demand: () => 'Demand Letter',
    lastCall: () => 'Final Demand',
  },
}
