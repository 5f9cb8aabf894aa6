import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { newestComplete } from '../facts.ts'
import { byRole, byWriter } from '../places.ts'
import { grossOf, netOfQuote, ranked } from '../rules/supplier-totals.ts'
import { quotesSheet } from './supplier-quotes.sheet.ts'

/** 第三方询价与比价表, form SQ (clause 9): one for each bought-in package; not taking the cheapest needs a reason. */
export const supplierQuotes = defineForm({
  id: 'supplier_quotes',
  prefix: 'SQ',
  version: 1,
  confidential: true,
  fields: {
    package: { kind: 'text', max: 60, required: true },
    rfq_date: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    reply_due: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone, calendar }) => ({
        value: addWorkdays(dayOf(now, zone), 2, calendar),
        source: { code: 'rule' },
      }),
    },
    spec: { kind: 'longText', max: 2000, required: true },
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
    chosen: { kind: 'text', max: 100, required: true },
    reason: { kind: 'longText', max: 500, when: needsReason, required: true },
    sig_ae: { kind: 'signature' },
    sig_approver: { kind: 'signature' },
    sig_director: { kind: 'signature', when: isLarge },
  },
  pages: [
    { id: 'package', fields: ['package', 'rfq_date', 'reply_due', 'spec', 'lines'] },
    { id: 'quotes', fields: ['quotes'] },
    { id: 'choice', fields: ['chosen', 'reason'] },
  ],
  says: [
    'plan',
    'replyEarly',
    'notQuoted',
    'twice',
    'compare',
    'line',
    'net',
    'gross',
    'lead',
    'terms',
    'tax',
  ],
  gates: [
    {
      id: 'SQ.plan',
      soft: true,
      waiting: (_answers, context) =>
        newestComplete(context, 'plan_confirmation') ? null : { code: 'plan', params: {} },
    },
  ],
  check: checkQuotes,
  signing: [
    byWriter(),
    byRole('sig_approver', 'dept_head', ['sig_ae']),
    byRole('sig_director', 'director', ['sig_approver'], { when: isLarge }),
  ],
  paper: () => ({ orientation: 'landscape' }),
  sheet: quotesSheet,
  businessDate: (answers, { now, zone }) => text(answers, 'rfq_date') || dayOf(now, zone),
  headline: (answers) => text(answers, 'package'),
})

/** Not the cheapest, or fewer than three to compare (domain 2.13). */
function needsReason({
  answers,
  context,
}: {
  readonly answers: Answers
  readonly context: FormContext
}): boolean {
  const known = ranked(withTotals(answers, context))
  const chosen = text(answers, 'chosen')
  const few = rows(answers, 'quotes').length < 3
  return chosen !== '' && (few || (known[0] !== undefined && known[0].supplier !== chosen))
}

function isLarge({
  answers,
  context,
}: {
  readonly answers: Answers
  readonly context: FormContext
}): boolean {
  const chosen = text(answers, 'chosen')
  const gross = ranked(withTotals(answers, context)).find((one) => one.supplier === chosen)?.gross ?? 0
  return gross >= context.settings.supplierLimit && context.settings.supplierLimit > 0
}

/** Conditions are asked of what is typed, before the totals are put in. */
function withTotals(answers: Answers, _context: FormContext): Answers {
  const lines = rows(answers, 'lines')
  const quotes = rows(answers, 'quotes').map((row) => ({
    ...row,
    gross_total: grossOf(netOfQuote(row, lines), row['tax_rate'] ?? null),
  }))
  return { ...answers, quotes }
}

function checkQuotes(answers: Answers): Problem[] {
  const [asked, due] = [text(answers, 'rfq_date'), text(answers, 'reply_due')]
  const quoted = rows(answers, 'quotes').map((row) => text(row, 'supplier'))
  const chosen = text(answers, 'chosen')
  const twice = quoted.findIndex((one, index) => one !== '' && quoted.indexOf(one) < index)
  return [
    ...(asked !== '' && due !== '' && due < asked
      ? [problem(['reply_due'], 'rule', { say: 'replyEarly' })]
      : []),
    ...(twice >= 0 ? [problem(['quotes', twice, 'supplier'], 'rule', { say: 'twice' })] : []),
    ...(chosen !== '' && quoted.length > 0 && !quoted.includes(chosen)
      ? [problem(['chosen'], 'rule', { say: 'notQuoted' })]
      : []),
  ]
}
