import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { dayOf } from '../../../values/time.ts'
import { carried, carriedFrom, contractInForce, every } from '../facts.ts'
import { byParty, byRole, byWriter } from '../places.ts'
import { isAdvanceReceived } from '../rules/receivables.ts'
import { amountOf, grossOf } from '../rules/supplier-totals.ts'
import { orderReminders } from './purchase-order.reminders.ts'

const DEFAULT_QUALITY =
  '按确认的样品、图纸与规格制作；数量、尺寸、材质、颜色、印刷与装配均须符合约定，不符的无偿返工或补做。'

/** 第三方委托制作单, form PO (clauses 9 and 12). What the client pays never appears on it. */
export const purchaseOrder = defineForm({
  id: 'purchase_order',
  prefix: 'PO',
  version: 1,
  fields: {
    supplier: { kind: 'text', max: 100, required: true, prefill: nextSupplier },
    contact: { kind: 'text', max: 60, required: true, prefill: fromRegister('contact') },
    order_date: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    lines: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        spec: { kind: 'text', max: 300, required: true },
        qty: { kind: 'number', min: 0.01, max: 1e9, required: true },
        unit: { kind: 'text', max: 8, required: true },
        unit_price: { kind: 'money', min: 0, required: true },
        amount: {
          kind: 'computed',
          shows: 'money',
          compute: (_answers, _context, row) => amountOf(row['qty'] ?? null, row['unit_price'] ?? null),
        },
      },
      shares: { item: 3, spec: 4, qty: 1, unit: 1, unit_price: 1.8, amount: 2 },
      prefill: quotedLines,
    },
    tax_rate: { kind: 'percent', min: 0, max: 100, required: true, prefill: quotedRate },
    gross_total: { kind: 'computed', shows: 'money', compute: (answers) => orderGross(answers) },
    sample_due: { kind: 'date', more: true },
    delivery_due: { kind: 'date', required: true },
    delivery_place: {
      kind: 'text',
      max: 200,
      required: true,
      prefill: (context) => carriedFrom(context, 'contract', 'delivery_place'),
    },
    quality: {
      kind: 'longText',
      max: 1000,
      required: true,
      prefill: () => ({ value: DEFAULT_QUALITY, source: { code: 'default' } }),
    },
    payments: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        name: { kind: 'text', max: 40, required: true },
        amount: { kind: 'money', min: 1, required: true },
        plan_date: { kind: 'date', required: true },
      },
      shares: { name: 3, amount: 2, plan_date: 2 },
    },
    release_reason: { kind: 'text', max: 200, more: true },
    mass_production: { kind: 'yesNo', stage: 'after' },
    sig_ae: { kind: 'signature' },
    sig_head: { kind: 'signature' },
    sig_supplier: { kind: 'signature' },
  },
  pages: [
    { id: 'order', fields: ['supplier', 'contact', 'order_date', 'lines', 'tax_rate', 'gross_total'] },
    { id: 'delivery', fields: ['sample_due', 'delivery_due', 'delivery_place', 'quality'] },
    { id: 'payment', fields: ['payments', 'release_reason'] },
  ],
  says: [
    'comparison',
    'contract',
    'advance',
    'sampleLate',
    'paymentsSum',
    'orderBeforeDelivery',
    'mass',
    'sampleFirst',
  ],
  gates: [
    {
      id: 'PO.comparison',
      soft: false,
      waiting: (_answers, context) =>
        every(context, 'supplier_quotes').some((one) => one.complete)
          ? null
          : { code: 'comparison', params: {} },
    },
    {
      id: 'PO.contract',
      soft: true,
      waiting: (_answers, context) => (contractInForce(context) ? null : { code: 'contract', params: {} }),
    },
    {
      id: 'PO.advance',
      soft: true,
      waiting: (_answers, context) => (isAdvanceReceived(context) ? null : { code: 'advance', params: {} }),
    },
  ],
  check: checkOrder,
  signing: [
    byWriter(),
    byRole('sig_head', 'dept_head', ['sig_ae']),
    byParty('sig_supplier', 'supplier', ['sig_head']),
  ],
  records: [
    {
      id: 'mass',
      fields: ['mass_production'],
      who: ['writer', 'ae', 'dept_head'],
      open: ({ complete, answers }) => complete && text(answers, 'sample_due') !== '',
      check: (answers, context): Problem[] =>
        answers['mass_production'] === true && !isSampleApproved(answers, context)
          ? [problem(['mass_production'], 'rule', { say: 'sampleFirst' })]
          : [],
    },
  ],
  reminders: orderReminders,
  businessDate: (answers, { now, zone }) => text(answers, 'order_date') || dayOf(now, zone),
  headline: (answers) => text(answers, 'supplier'),
})

/** A 打样签样 of this supplier's goods was passed. */
function isSampleApproved(answers: Answers, context: FormContext): boolean {
  return every(context, 'qc_record').some(
    (one) =>
      text(one.answers, 'kind') === '打样签样' &&
      ['合格', '让步接收'].includes(text(one.answers, 'conclusion')) &&
      text(one.answers, 'party') === text(answers, 'supplier'),
  )
}

export function orderGross(answers: Answers): number | null {
  const amounts = rows(answers, 'lines').map((row) => amountOf(row['qty'] ?? null, row['unit_price'] ?? null))
  if (amounts.length === 0 || amounts.includes(null)) return null
  const net = amounts.reduce<number>((sum, one) => sum + (one ?? 0), 0)
  return grossOf(net, answers['tax_rate'] ?? null)
}

function checkOrder(answers: Answers): Problem[] {
  const [sample, delivery, ordered] = ['sample_due', 'delivery_due', 'order_date'].map((key) =>
    text(answers, key),
  )
  const gross = orderGross(answers)
  const paid = rows(answers, 'payments').reduce((sum, row) => sum + Number(row['amount'] ?? 0), 0)
  return [
    ...(sample && delivery && sample >= delivery
      ? [problem(['sample_due'], 'rule', { say: 'sampleLate' })]
      : []),
    ...(delivery && ordered && delivery < ordered
      ? [problem(['delivery_due'], 'rule', { say: 'orderBeforeDelivery' })]
      : []),
    ...(gross !== null && rows(answers, 'payments').length > 0 && paid !== gross
      ? [problem(['payments'], 'rule', { say: 'paymentsSum', gross: gross / 100, paid: paid / 100 })]
      : []),
  ]
}

/** The first comparison whose chosen supplier has no order yet. */
function openComparison(context: FormContext) {
  const ordered = every(context, 'purchase_order').map((one) => text(one.answers, 'supplier'))
  return every(context, 'supplier_quotes').find(
    (one) => one.complete && !ordered.includes(text(one.answers, 'chosen')),
  )
}

function nextSupplier(context: FormContext) {
  const comparison = openComparison(context)
  return comparison && carried(comparison, text(comparison.answers, 'chosen'))
}

function fromRegister(key: string) {
  return (context: FormContext) => {
    const name = text(openComparison(context)?.answers ?? {}, 'chosen')
    const entry = context.registers.supplier.find(({ answers }) => text(answers, 'name') === name)
    const value = text(entry?.answers ?? {}, key)
    return value === '' ? undefined : { value, source: { code: 'default' as const } }
  }
}

function chosenQuote(context: FormContext) {
  const comparison = openComparison(context)
  const chosen = text(comparison?.answers ?? {}, 'chosen')
  const quote = rows(comparison?.answers ?? {}, 'quotes').find((row) => text(row, 'supplier') === chosen)
  return comparison && quote ? { comparison, quote } : undefined
}

function quotedLines(context: FormContext) {
  const found = chosenQuote(context)
  if (!found) return undefined
  const { comparison, quote } = found
  const prices = Array.isArray(quote['unit_prices']) ? (quote['unit_prices'] as readonly Json[]) : []
  const spec = Array.from(text(comparison.answers, 'spec')).slice(0, 300).join('')
  return carried(
    comparison,
    rows(comparison.answers, 'lines').map(
      (row, index): Answers => ({
        item: row['item'] ?? null,
        spec,
        qty: row['qty'] ?? null,
        unit: row['unit'] ?? null,
        unit_price: prices[index] ?? null,
      }),
    ),
  )
}

function quotedRate(context: FormContext) {
  const found = chosenQuote(context)
  return found && carried(found.comparison, found.quote['tax_rate'] ?? null)
}
