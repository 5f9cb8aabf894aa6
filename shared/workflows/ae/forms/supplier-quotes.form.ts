import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { grossOf, netOfQuote } from '../rules/supplier-totals.ts'
import { checkQuotes } from './supplier-quotes.check.ts'
import * as figures from './supplier-quotes.figures.ts'
import { quotesGates } from './supplier-quotes.gates.ts'
import * as prefill from './supplier-quotes.prefill.ts'
import { quotesReminders } from './supplier-quotes.reminders.ts'
import { quotesSheet } from './supplier-quotes.sheet.ts'
import { quotesSigning } from './supplier-quotes.signing.ts'

/** 第三方询价与比价表, form SQ (clause 9): one for each bought-in package; not taking the cheapest needs a reason. */
export const supplierQuotes = defineForm({
  id: 'supplier_quotes',
  prefix: 'SQ',
  version: 1,
  confidential: true,
  fields: {
    package: { kind: 'text', max: 60, required: true, prefill: prefill.workPackage },
    rfq_date: { kind: 'date', required: true, prefill: prefill.today },
    reply_due: { kind: 'date', required: true, prefill: prefill.replyDue },
    spec: { kind: 'longText', max: 2000, required: true, prefill: prefill.spec },
    lines: {
      kind: 'table',
      required: true,
      minRows: 1,
      maxRows: 20,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        qty: { kind: 'number', min: 0.01, max: 1e9, required: true },
        unit: { kind: 'text', max: 8, required: true },
      },
      shares: { item: 5, qty: 1, unit: 1 },
      prefill: prefill.lines,
    },
    quotes: {
      kind: 'table',
      required: true,
      minRows: 1,
      layout: 'cards',
      columns: {
        supplier: { kind: 'text', max: 100, required: true },
        unit_prices: {
          kind: 'amounts',
          places: (answers) => rows(answers, 'lines').map((row) => text(row, 'item')),
          required: true,
        },
        tax_rate: { kind: 'percent', min: 0, max: 100, required: true },
        invoice_type: {
          kind: 'choice',
          options: ['增值税专用发票', '增值税普通发票', '不开票'],
          required: true,
        },
        net_total: {
          kind: 'computed',
          shows: 'money',
          compute: (answers, _context, row) => netOfQuote(row, rows(answers, 'lines')),
        },
        gross_total: {
          kind: 'computed',
          shows: 'money',
          compute: (answers, _context, row) =>
            grossOf(netOfQuote(row, rows(answers, 'lines')), row['tax_rate'] ?? null),
        },
        lead_days: { kind: 'integer', min: 0, max: 999, required: true },
        payment_terms: { kind: 'text', max: 200, required: true },
        quote_no: { kind: 'text', max: 40, more: true },
        quote_date: { kind: 'date', required: true },
        valid_until: { kind: 'date', more: true },
        attachment: { kind: 'attachment', more: true },
      },
    },
    lowest_supplier: { kind: 'computed', compute: figures.lowestSupplier },
    lowest_gross: { kind: 'computed', shows: 'money', compute: figures.lowestGross },
    chosen: { kind: 'text', max: 100, required: true },
    reason: { kind: 'longText', max: 500, when: figures.needsReason, required: true },
    needs_director: { kind: 'computed', shows: 'yesNo', compute: figures.needsDirector },
    sig_ae: { kind: 'signature' },
    sig_approver: { kind: 'signature' },
    sig_director: { kind: 'signature', when: ({ answers }) => answers['needs_director'] === true },
  },
  pages: [
    { id: 'package', fields: ['package', 'rfq_date', 'reply_due', 'spec', 'lines'] },
    { id: 'quotes', fields: ['quotes'] },
    { id: 'choice', fields: ['lowest_supplier', 'lowest_gross', 'chosen', 'reason', 'needs_director'] },
  ],
  says: [
    'plan',
    'replyEarly',
    'notQuoted',
    'twice',
    'sameLine',
    'priceMissing',
    'rateNotListed',
    'taxWithoutInvoice',
    'validBeforeQuote',
    'chosenExpired',
    'offer',
    'until',
    'papers',
    'compare',
    'line',
    'net',
    'gross',
    'lead',
    'terms',
    'tax',
  ],
  gates: quotesGates,
  check: checkQuotes,
  signing: quotesSigning,
  reminders: quotesReminders,
  paper: () => ({ orientation: 'landscape' }),
  sheet: quotesSheet,
  businessDate: (answers, { now, zone }) => text(answers, 'rfq_date') || dayOf(now, zone),
  headline: (answers) => text(answers, 'package'),
})
