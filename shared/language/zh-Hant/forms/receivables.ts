import type { receivables } from '../../../workflows/ae/forms/receivables.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const receivablesWords: WordsOf<typeof receivables> = {
  title: '收款跟進表',
  lead: '合同生效後建一份：每筆款何時觸發、何時應付、何時到賬。到賬由財務登記。',
  submit: '建立收款表',
  fields: {
    rows: {
      label: '款項',
      add: '新增款項',
      columns: {
        name: { label: '款項' },
        amount: { label: '應收金額' },
        trigger: { label: '觸發條件' },
        trigger_date: { label: '觸發日期' },
        due_date: { label: '應收日期' },
        promised_date: { label: '客戶承諾日' },
        invoice_no: { label: '發票號碼' },
        invoice_date: { label: '開票日期' },
        received_date: { label: '到款日期' },
        received_amount: { label: '到款金額' },
        overdue_days: { label: '逾期天數' },
      },
    },
    followups: {
      label: '催收記錄',
      add: '新增跟進',
      columns: {
        at: { label: '時間' },
        row: { label: '款項' },
        channel: {
          label: '方式',
          options: { 电话: '電話', 微信: '微信', 邮件: '郵件', 当面: '當面', 书面函件: '書面函件' },
        },
        contact: { label: '對方人員' },
        result: { label: '結果' },
        next_at: { label: '下次跟進' },
        evidence: { label: '憑證' },
      },
    },
    sig_ae: { label: 'AE' },
    sig_finance: { label: '財務' },
  },
  pages: {
    rows: '款項',
  },
  says: {
    contract: () => '合同還沒有生效',
    sum: ({ found, expected }) => `款項合計 ${found} 元，應為 ${expected} 元（報價加已籤修改單）`,
    collect: () => '登記觸發、承諾與發票',
    receive: () => '登記到賬',
    followUp: () => '登記跟進',
    inFuture: () => '還沒有到這一天',
    appendOnly: () => '跟進記錄只能追加，不能改動',
    financeOnly: () => '到賬由財務登記',
  },
}
