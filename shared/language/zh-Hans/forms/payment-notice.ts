import type { paymentNotice } from '../../../workflows/ae/forms/payment-notice.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const paymentNoticeWords: WordsOf<typeof paymentNotice> = {
  title: '付款通知书',
  lead: '请客户按合同付款；逾期越久，措辞越正式。',
  submit: '发出',
  fields: {
    level: {
      label: '级别',
      options: { 付款通知: '付款通知', 第一次提醒: '第一次提醒', 催款函: '催款函', 最后催告: '最后催告' },
    },
    to_name: { label: '致' },
    row: { label: '款项' },
    amount: { label: '应付金额' },
    amount_cn: { label: '大写' },
    due_date: { label: '应付日期' },
    overdue_days: { label: '逾期天数' },
    penalty: { label: '违约金（参考）' },
    bank: { label: '收款账户' },
    text: { label: '正文' },
    sent_at: { label: '发出时间' },
    channel: { label: '方式', options: { 邮件: '邮件', 微信: '微信', 快递: '快递', 当面: '当面' } },
    sig_ae: { label: 'AE' },
    waybill: { label: '快递单号' },
    sig_finance: { label: '财务' },
    sig_director: { label: '总监' },
  },
  pages: {
    notice: '款项',
    letter: '正文',
  },
  says: {
    tracker: () => '还没有收款跟进表',
    noSuchRow: () => '收款跟进表里没有这一笔',
    amountDiffers: () => '金额与收款跟进表不同',
    demand: () => '催款函',
    lastCall: () => '最后催告',
  },
}
