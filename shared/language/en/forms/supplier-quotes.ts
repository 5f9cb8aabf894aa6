import type { supplierQuotes } from '../../../workflows/ae/forms/supplier-quotes.form.ts'
import type { WordsOf } from '../../form-words.ts'

export const supplierQuotesWords: WordsOf<typeof supplierQuotes> = {
  title: 'Supplier Enquiry and Comparison',
  lead: 'One for each bought-in package: compare three; not taking the cheapest, or having fewer, needs a reason.',
  submit: 'Submit the comparison',
  fields: {
    package: { label: 'Work package' },
    rfq_date: { label: 'Enquiry date' },
    reply_due: { label: 'Replies due' },
    spec: { label: 'Requirement' },
    lines: {
      label: 'Lines',
      add: 'Add a line',
      columns: {
        item: { label: 'Item' },
        qty: { label: 'Qty' },
        unit: { label: 'Unit' },
      },
    },
    quotes: {
      label: 'Supplier quotes',
      add: 'Add a quote',
      columns: {
        supplier: { label: 'Supplier' },
        quote_no: { label: 'Their number' },
        quote_date: { label: 'Date' },
        valid_until: { label: 'Valid until' },
        unit_prices: { label: 'Unit prices' },
        tax_rate: { label: 'Tax rate' },
        invoice_type: {
          label: 'Invoice',
          options: {
            增值税专用发票: 'Special VAT invoice',
            增值税普通发票: 'Ordinary VAT invoice',
            不开票: 'No invoice',
          },
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
    sig_ae: { label: 'AE' },
    sig_approver: { label: 'Head of production' },
    sig_director: { label: 'Director' },
  },
  pages: {
    package: 'What is asked for',
    quotes: 'Quotes',
    choice: 'The choice',
  },
  says: {
    plan: () => 'The client has not confirmed the plan',
    replyEarly: () => 'Replies cannot be due before the enquiry',
    notQuoted: () => 'The chosen supplier must be among the quotes',
    twice: () => 'This supplier stands here twice',
    compare: () => 'Comparison',
    line: () => 'Item',
    net: () => 'Net total',
    gross: () => 'Total with tax',
    lead: () => 'Lead time (workdays)',
    terms: () => 'Payment terms',
    tax: () => 'Tax rate',
  },
}
