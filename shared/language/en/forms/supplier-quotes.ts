import type { supplierQuotes } from '../../../workflows/ae/forms/supplier-quotes.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const supplierQuotesWords: WordsOf<typeof supplierQuotes> = {
  title: 'Supplier Enquiry and Comparison',
  lead: '',
  submit: 'Issue',
  fields: {
    package: { label: 'Work package' },
    rfq_date: { label: 'Enquiry date' },
    reply_due: { label: 'Replies due' },
    spec: { label: 'Requirement' },
    lines: {
      label: 'Lines',
      add: 'Add a row',
      columns: {
        item: { label: 'Item' },
        qty: { label: 'Qty' },
        unit: { label: 'Unit' },
      },
    },
    quotes: {
      label: 'Supplier quotes',
      add: 'Add a row',
      columns: {
        supplier: { label: 'Supplier' },
        quote_no: { label: 'Their number' },
        quote_date: { label: 'Date' },
        valid_until: { label: 'Valid until' },
        unit_prices: { label: 'Unit prices' },
        tax_rate: { label: 'Tax rate' },
        invoice_type: {
          label: 'Invoice',
          options: { 增值税专用发票: '增值税专用发票', 增值税普通发票: '增值税普通发票', 不开票: '不开票' },
        },
        net_total: { label: 'Net total' },
        gross_total: { label: 'Gross total' },
        lead_days: { label: 'Lead time' },
        payment_terms: { label: 'Payment terms' },
        attachment: { label: 'Attachment' },
      },
    },
    chosen: { label: 'Chosen supplier' },
    reason: { label: 'Reason' },
    sig_ae: { label: 'AE signature' },
    sig_approver: { label: 'Approval signature' },
  },
  pages: {
    page1: 'Page 1',
    page2: 'Page 2',
  },
  says: {},
}
