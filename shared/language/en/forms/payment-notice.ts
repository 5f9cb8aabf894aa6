import type { paymentNotice } from '../../../workflows/ae/forms/payment-notice.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const paymentNoticeWords: WordsOf<typeof paymentNotice> = {
  title: 'Payment Notice',
  lead: '',
  submit: 'Issue',
  fields: {
    level: {
      label: 'Level',
      options: { 付款通知: '付款通知', 第一次提醒: '第一次提醒', 催款函: '催款函', 最后催告: '最后催告' },
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
    channel: { label: 'Channel', options: { 邮件: '邮件', 微信: '微信', 快递: '快递', 当面: '当面' } },
    sig_ae: { label: 'AE signature' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
