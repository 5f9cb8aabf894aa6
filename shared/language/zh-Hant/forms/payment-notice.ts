import type { paymentNotice } from '../../../workflows/ae/forms/payment-notice.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const paymentNoticeWords: WordsOf<typeof paymentNotice> = {
  title: '付款通知書',
  lead: '請客戶按合同付款；逾期越久，措辭越正式。',
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
    sig_ae: { label: 'AE' },
    waybill: { label: '快遞單號' },
    sig_finance: { label: '財務' },
    sig_director: { label: '總監' },
  },
  pages: {
    notice: '款項',
    letter: '正文',
  },
  says: {
    tracker: () => '還沒有收款跟進表',
    noSuchRow: () => '收款跟進表裡沒有這一筆',
    amountDiffers: () => '金額與收款跟進表不同',
    demand: () => '催款函',
    lastCall: () => '最後催告',
  },
}
