import type { Answers, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { fromDefault } from '../../../forms/prefill.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { amountOf } from '../rules/supplier-totals.ts'
import { checkOrder } from './purchase-order.check.ts'
import * as figures from './purchase-order.figures.ts'
import { orderGates } from './purchase-order.gates.ts'
import * as prefill from './purchase-order.prefill.ts'
import { orderRecords } from './purchase-order.records.ts'
import { orderReminders } from './purchase-order.reminders.ts'
import { orderSheet } from './purchase-order.sheet.ts'
import { orderSigning } from './purchase-order.signing.ts'

const DEFAULT_QUALITY =
  '按确认的样品、图纸与规格制作；数量、尺寸、材质、颜色、印刷与装配均须符合约定，不符的无偿返工或补做。'

const isEarlyNow = ({ answers, context }: { readonly answers: Answers; readonly context: FormContext }) =>
  figures.isEarly(answers, context)

/** 第三方委托制作单, form PO (clauses 9 and 12). What the client pays never appears on it. */
export const purchaseOrder = defineForm({
  id: 'purchase_order',
  prefix: 'PO',
  version: 1,
  fields: {
    supplier: { kind: 'text', max: 100, required: true, prefill: prefill.supplier },
    contact: { kind: 'text', max: 60, required: true, prefill: prefill.contact },
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
      prefill: prefill.lines,
    },
    tax_rate: { kind: 'percent', min: 0, max: 100, required: true, prefill: prefill.rate },
    gross_total: { kind: 'computed', shows: 'money', compute: figures.orderGross },
    sample_due: { kind: 'date', more: true, prefill: prefill.sampleDue },
    delivery_due: { kind: 'date', required: true, prefill: prefill.deliveryDue },
    delivery_place: { kind: 'text', max: 200, required: true, prefill: prefill.place },
    quality: { kind: 'longText', max: 1000, required: true, prefill: fromDefault(DEFAULT_QUALITY) },
    payments: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        name: { kind: 'text', max: 40, required: true },
        amount: { kind: 'money', min: 1, required: true },
        plan_date: { kind: 'date', required: true },
        paid_date: { kind: 'date', stage: 'after' },
      },
      shares: { name: 3, amount: 2, plan_date: 2 },
      prefill: prefill.payments,
    },
    release_reason: { kind: 'text', max: 200, when: isEarlyNow, required: true },
    needs_director: { kind: 'computed', shows: 'yesNo', compute: figures.needsDirector },
    mass_production: { kind: 'yesNo', stage: 'after' },
    sig_ae: { kind: 'signature' },
    sig_head: { kind: 'signature' },
    sig_director: { kind: 'signature', when: ({ answers }) => answers['needs_director'] === true },
    sig_supplier: { kind: 'signature' },
  },
  pages: [
    { id: 'order', fields: ['supplier', 'contact', 'order_date', 'lines', 'tax_rate', 'gross_total'] },
    { id: 'delivery', fields: ['sample_due', 'delivery_due', 'delivery_place', 'quality'] },
    { id: 'payment', fields: ['payments', 'gross_total', 'release_reason', 'needs_director'] },
  ],
  says: [
    'comparison',
    'contract',
    'advance',
    'quoteExpired',
    'sampleLate',
    'sampleBeforeOrder',
    'paymentsSum',
    'payBeforeOrder',
    'orderBeforeDelivery',
    'afterDeadline',
    'notCompared',
    'priceAbove',
    'rateDiffers',
    'mass',
    'sampleFirst',
    'paid',
    'inFuture',
    'net',
    'tax',
    'capitals',
    'sampleRule',
  ],
  gates: orderGates,
  check: checkOrder,
  signing: orderSigning,
  records: orderRecords,
  reminders: orderReminders,
  sheet: orderSheet,
  businessDate: (answers, { now, zone }) => text(answers, 'order_date') || dayOf(now, zone),
  headline: (answers) => text(answers, 'supplier'),
})
