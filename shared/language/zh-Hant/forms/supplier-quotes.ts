import type { supplierQuotes } from '../../../workflows/ae/forms/supplier-quotes.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const supplierQuotesWords: WordsOf<typeof supplierQuotes> = {
  title: '第三方詢價與比價表',
  lead: '每個外購項目一份：三家比價，不選最低或不足三家要寫理由。',
  submit: '提交比價',
  fields: {
    package: { label: '詢價項目' },
    rfq_date: { label: '詢價日期' },
    reply_due: { label: '報價截止' },
    spec: { label: '技術要求' },
    lines: {
      label: '詢價明細',
      add: '新增明細',
      columns: {
        item: { label: '名稱' },
        qty: { label: '數量' },
        unit: { label: '單位' },
      },
    },
    quotes: {
      label: '供應商報價',
      add: '新增報價',
      columns: {
        supplier: { label: '供應商' },
        quote_no: { label: '報價單號' },
        quote_date: { label: '報價日期' },
        valid_until: { label: '有效期至' },
        unit_prices: { label: '各項單價' },
        tax_rate: { label: '稅率' },
        invoice_type: {
          label: '發票類型',
          options: { 增值税专用发票: '增值稅專用發票', 增值税普通发票: '增值稅普通發票', 不开票: '不開票' },
        },
        net_total: { label: '不含稅合計' },
        gross_total: { label: '含稅合計' },
        lead_days: { label: '交期（工作日）' },
        payment_terms: { label: '付款條件' },
        attachment: { label: '報價附件' },
      },
    },
    chosen: { label: '選定供應商' },
    reason: { label: '選擇理由' },
    sig_ae: { label: 'AE' },
    sig_approver: { label: '製作/採購主管' },
    sig_director: { label: '總監' },
  },
  pages: {
    package: '詢價內容',
    quotes: '供應商報價',
    choice: '選定',
  },
  says: {
    plan: () => '方案還沒有經客戶確認',
    replyEarly: () => '報價截止不能早於詢價日期',
    notQuoted: () => '選定的供應商要在報價之中',
    twice: () => '這家供應商寫了兩次',
    compare: () => '比價',
    line: () => '項目',
    net: () => '不含稅合計',
    gross: () => '含稅合計',
    lead: () => '交期（工作日）',
    terms: () => '付款條件',
    tax: () => '稅率',
  },
}
