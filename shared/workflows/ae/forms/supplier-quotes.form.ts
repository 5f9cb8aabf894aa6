import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 第三方询价与比价表, form SQ (clause 9). */
export const supplierQuotes = defineForm({
  id: 'supplier_quotes',
  prefix: 'SQ',
  version: 1,
  fields: {
    package: { kind: 'text', max: 100, required: true },
    rfq_date: { kind: 'date', required: true },
    reply_due: { kind: 'date', required: true },
    spec: { kind: 'longText', required: true },
    lines: {
      kind: 'table',
      required: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        qty: { kind: 'number', required: true },
        unit: { kind: 'text', max: 100, required: true },
      },
    },
    quotes: {
      kind: 'table',
      required: true,
      columns: {
        supplier: { kind: 'text', max: 100, required: true },
        quote_no: { kind: 'text', max: 100, more: true },
        quote_date: { kind: 'date', required: true },
        valid_until: { kind: 'date', more: true },
        unit_prices: { kind: 'amounts', places: () => [], required: true },
        tax_rate: { kind: 'percent', required: true },
        invoice_type: {
          kind: 'choice',
          options: ['增值税专用发票', '增值税普通发票', '不开票'],
          required: true,
        },
        net_total: { kind: 'computed', compute: () => null },
        gross_total: { kind: 'computed', compute: () => null },
        lead_days: { kind: 'integer', required: true },
        payment_terms: { kind: 'text', max: 100, required: true },
        attachment: { kind: 'attachment', more: true },
      },
    },
    chosen: { kind: 'text', max: 100, required: true },
    reason: { kind: 'longText' },
    sig_ae: { kind: 'signature' },
    sig_approver: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['package', 'rfq_date', 'reply_due', 'spec', 'lines'] },
    { id: 'page2', fields: ['quotes', 'chosen', 'reason'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'package'),
})
