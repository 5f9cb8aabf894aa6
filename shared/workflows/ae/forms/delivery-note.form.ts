import { defineForm } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'

/** 发货单, form DN (clause 14). */
export const deliveryNote = defineForm({
  id: 'delivery_note',
  prefix: 'DN',
  version: 1,
  fields: {
    ship_date: { kind: 'date', required: true },
    consignee: { kind: 'text', max: 100, required: true },
    address: { kind: 'text', max: 100, required: true },
    receiver: { kind: 'text', max: 100, required: true },
    receiver_phone: { kind: 'text', max: 100, required: true },
    carrier: { kind: 'text', max: 100, required: true },
    waybill: { kind: 'text', max: 100, more: true },
    expect_at: { kind: 'dateTime', required: true },
    lines: {
      kind: 'table',
      required: true,
      columns: {
        name: { kind: 'text', max: 100, required: true },
        spec: { kind: 'text', max: 100, more: true },
        unit: { kind: 'text', max: 100, required: true },
        qty: { kind: 'number', required: true },
        packages: { kind: 'integer', more: true },
        received: { kind: 'number' },
        remark: { kind: 'text', max: 100, more: true },
      },
    },
    arrived_at: { kind: 'dateTime' },
    condition: { kind: 'choice', options: ['完好', '外包装破损', '货物损坏', '数量不符'] },
    exception: { kind: 'longText' },
    sig_ae: { kind: 'signature' },
    sig_carrier: { kind: 'signature' },
    sig_receiver: { kind: 'signature' },
    receipt_scan: { kind: 'attachment' },
  },
  pages: [
    {
      id: 'page1',
      fields: [
        'ship_date',
        'consignee',
        'address',
        'receiver',
        'receiver_phone',
        'carrier',
        'waybill',
        'expect_at',
      ],
    },
    { id: 'page2', fields: ['lines', 'arrived_at', 'condition', 'exception', 'receipt_scan'] },
  ],
  says: [],
  businessDate: (_answers, { now, zone }) => dayOf(now, zone),
  headline: (answers) => text(answers, 'consignee'),
})
