import type { receivables } from '../../../workflows/ae/forms/receivables.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const receivablesWords: WordsOf<typeof receivables> = {
  title: '收款跟进表',
  lead: '合同生效后建一份：每笔款何时触发、何时应付、何时到账。到账由财务登记。',
  submit: '建立收款表',
  fields: {
    rows: {
      label: '款项',
      add: '添加款项',
      columns: {
        name: { label: '款项' },
        amount: { label: '应收金额' },
        trigger: { label: '触发条件' },
        trigger_date: { label: '触发日期' },
        due_date: { label: '应收日期' },
        promised_date: { label: '客户承诺日' },
        invoice_no: { label: '发票号码' },
        invoice_date: { label: '开票日期' },
        received_date: { label: '到款日期' },
        received_amount: { label: '到款金额' },
        overdue_days: { label: '逾期天数' },
      },
    },
    followups: {
      label: '催收记录',
      add: '添加跟进',
      columns: {
        at: { label: '时间' },
        row: { label: '款项' },
        channel: {
          label: '方式',
          options: { 电话: '电话', 微信: '微信', 邮件: '邮件', 当面: '当面', 书面函件: '书面函件' },
        },
        contact: { label: '对方人员' },
        result: { label: '结果' },
        next_at: { label: '下次跟进' },
        evidence: { label: '凭证' },
      },
    },
    sig_ae: { label: 'AE' },
    sig_finance: { label: '财务' },
  },
  pages: {
    rows: '款项',
  },
  says: {
    contract: () => '合同还没有生效',
    sum: ({ found, expected }) => `款项合计 ${found} 元，应为 ${expected} 元（报价加已签修改单）`,
    collect: () => '登记触发、承诺与发票',
    receive: () => '登记到账',
    followUp: () => '登记跟进',
    inFuture: () => '还没有到这一天',
    appendOnly: () => '跟进记录只能追加，不能改动',
    financeOnly: () => '到账由财务登记',
  },
}
