import type { paymentNotice } from '../../../workflows/ae/forms/payment-notice.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const paymentNoticeWords: WordsOf<typeof paymentNotice> = {
  title: '付款通知書',
  lead: '',
  submit: '發出',
  fields: {
    level: {
      label: '級別',
      options: { 付款通知: '付款通知', 第一次提醒: '第一次提醒', 催款函: '催款函', 最后催告: '最後催告' },
    },
    to_name: { label: '致' },
    row: { label: '款項' },
    amount: { label: '應付金額' },
    amount_cn: { label: '大寫' },
    due_date: { label: '應付日期' },
    overdue_days: { label: '逾期天數' },
    penalty: { label: '違約金（參考）' },
    bank: { label: '收款賬戶' },
    text: { label: '正文' },
    sent_at: { label: '發出時間' },
    channel: { label: '方式', options: { 邮件: '郵件', 微信: '微信', 快递: '快遞', 当面: '當面' } },
    sig_ae: { label: 'AE簽字' },
  },
  pages: {
    page1: '第1頁',
    page2: '第2頁',
  },
  says: {},
}
