import type { supplierQuotes } from '../../../workflows/ae/forms/supplier-quotes.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const supplierQuotesWords: WordsOf<typeof supplierQuotes> = {
  title: '第三方询价与比价表',
  lead: '每个外购项目一份：三家比价，不选最低或不足三家要写理由。',
  submit: '提交比价',
  fields: {
    package: { label: '询价项目' },
    rfq_date: { label: '询价日期' },
    reply_due: { label: '报价截止' },
    spec: { label: '技术要求' },
    lines: {
      label: '询价明细',
      add: '添加明细',
      columns: {
        item: { label: '名称' },
        qty: { label: '数量' },
        unit: { label: '单位' },
      },
    },
    quotes: {
      label: '供应商报价',
      add: '添加报价',
      columns: {
        supplier: { label: '供应商' },
        quote_no: { label: '报价单号' },
        quote_date: { label: '报价日期' },
        valid_until: { label: '有效期至' },
        unit_prices: { label: '各项单价' },
        tax_rate: { label: '税率' },
        invoice_type: {
          label: '发票类型',
          options: { 增值税专用发票: '增值税专用发票', 增值税普通发票: '增值税普通发票', 不开票: '不开票' },
        },
        net_total: { label: '不含税合计' },
        gross_total: { label: '含税合计' },
        lead_days: { label: '交期（工作日）' },
        payment_terms: { label: '付款条件' },
        attachment: { label: '报价附件' },
      },
    },
    chosen: { label: '选定供应商' },
    reason: { label: '选择理由' },
    sig_ae: { label: 'AE' },
    sig_approver: { label: '制作/采购主管' },
    sig_director: { label: '总监' },
  },
  pages: {
    package: '询价内容',
    quotes: '供应商报价',
    choice: '选定',
  },
  says: {
    plan: () => '方案还没有经客户确认',
    replyEarly: () => '报价截止不能早于询价日期',
    notQuoted: () => '选定的供应商要在报价之中',
    twice: () => '这家供应商写了两次',
    compare: () => '比价',
    line: () => '项目',
    net: () => '不含税合计',
    gross: () => '含税合计',
    lead: () => '交期（工作日）',
    terms: () => '付款条件',
    tax: () => '税率',
  },
}
