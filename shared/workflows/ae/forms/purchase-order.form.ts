import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 第三方委托制作单, form PO (clause 9, 12). */
export const purchaseOrder = defineForm({
  id: 'purchase_order',
  prefix: 'PO',
  version: 1,
  fields: {
    supplier: { kind: 'text', max: 100, required: true },
    contact: { kind: 'text', max: 100, required: true },
    order_date: { kind: 'date', required: true },
    lines: {
      kind: 'table',
      required: true,
      columns: {
        item: { kind: 'text', max: 100, required: true },
        spec: { kind: 'text', max: 100, required: true },
        qty: { kind: 'number', required: true },
        unit: { kind: 'text', max: 100, required: true },
        unit_price: { kind: 'money', required: true },
        amount: { kind: 'computed', compute: () => null },
      },
    },
    tax_rate: { kind: 'percent', required: true },
    gross_total: { kind: 'computed', compute: () => null },
    sample_due: { kind: 'date', more: true },
    delivery_due: { kind: 'date', required: true },
    delivery_place: { kind: 'text', max: 100, required: true },
    quality: { kind: 'longText', required: true },
    payments: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        amount: { kind: 'money', required: true },
        plan_date: { kind: 'date', required: true },
      },
    },
    release_reason: { kind: 'text', max: 100 },
    sig_ae: { kind: 'signature' },
    sig_head: { kind: 'signature' },
    sig_supplier: { kind: 'signature' },
  },
  pages: [
    { id: 'page1', fields: ['supplier', 'contact', 'order_date', 'lines', 'tax_rate', 'gross_total'] },
    {
      id: 'page2',
      fields: ['sample_due', 'delivery_due', 'delivery_place', 'quality', 'payments', 'release_reason'],
    },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'contact'),
})
