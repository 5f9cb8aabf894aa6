import { defineForm } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { carriedFrom, every } from '../facts.ts'
import { byParty, byWriter } from '../places.ts'
import { checkShipment } from './delivery-note.check.ts'
import { mayShipFirst } from './delivery-note.figures.ts'
import { deliveryGates } from './delivery-note.gates.ts'
import * as prefill from './delivery-note.prefill.ts'
import { receiptRecord } from './delivery-note.records.ts'
import { deliveryReminders } from './delivery-note.reminders.ts'
import { deliverySheet } from './delivery-note.sheet.ts'

/** 发货单, form DN (clause 14): released, carried, received; three copies. Without prices. */
export const deliveryNote = defineForm({
  id: 'delivery_note',
  prefix: 'DN',
  version: 1,
  fields: {
    ship_date: {
      kind: 'date',
      required: true,
      prefill: ({ now, zone }) => ({ value: dayOf(now, zone), source: { code: 'rule' } }),
    },
    consignee: {
      kind: 'text',
      max: 100,
      required: true,
      prefill: ({ run }) => ({ value: run.client.name, source: { code: 'client' } }),
    },
    address: {
      kind: 'text',
      max: 200,
      required: true,
      prefill: (context) => carriedFrom(context, 'contract', 'delivery_place'),
    },
    receiver: {
      kind: 'text',
      max: 60,
      required: true,
      prefill: (context) => prefill.contact(context, 'name'),
    },
    receiver_phone: {
      kind: 'text',
      max: 60,
      required: true,
      prefill: (context) => prefill.contact(context, 'phone'),
    },
    carrier: { kind: 'text', max: 100, required: true, prefill: prefill.carrier },
    waybill: { kind: 'text', max: 60, more: true },
    expect_at: { kind: 'dateTime', required: true },
    lines: {
      kind: 'table',
      required: true,
      minRows: 1,
      columns: {
        name: { kind: 'text', max: 60, required: true },
        spec: { kind: 'text', max: 200 },
        unit: { kind: 'text', max: 8, required: true },
        qty: { kind: 'number', min: 0.01, max: 1e9, required: true },
        packages: { kind: 'integer', min: 0, max: 1e6 },
        remark: { kind: 'text', max: 100 },
        received: { kind: 'number', min: 0, max: 1e9, stage: 'after' },
      },
      shares: { name: 3, spec: 3, unit: 1, qty: 1.4, packages: 1.2, remark: 2, received: 1.4 },
      prefill: prefill.goods,
    },
    before_acceptance: {
      kind: 'computed',
      shows: 'yesNo',
      compute: (_answers, context) => mayShipFirst(context) && every(context, 'acceptance').length === 0,
    },
    arrived_at: { kind: 'dateTime', past: true, stage: 'after' },
    condition: {
      kind: 'choice',
      options: ['完好', '外包装破损', '货物损坏', '数量不符'],
      stage: 'after',
      required: ({ answers }) => text(answers, 'arrived_at') !== '',
    },
    exception: {
      kind: 'longText',
      max: 500,
      stage: 'after',
      required: ({ answers }) => text(answers, 'condition') !== '' && text(answers, 'condition') !== '完好',
    },
    receipt_scan: { kind: 'attachment', pictures: 'also', stage: 'after' },
    sig_ae: { kind: 'signature' },
    sig_carrier: { kind: 'signature' },
    sig_receiver: { kind: 'signature' },
  },
  pages: [
    {
      id: 'shipment',
      fields: [
        'ship_date',
        'consignee',
        'address',
        'receiver',
        'receiver_phone',
        'carrier',
        'expect_at',
        'waybill',
      ],
    },
    { id: 'goods', fields: ['lines', 'before_acceptance'] },
  ],
  says: [
    'accepted',
    'tooMany',
    'unknownGoods',
    'arrivesEarly',
    'receipt',
    'allReceived',
    'differs',
    'sameQty',
    'arrivedEarly',
    'needsPhoto',
    'packagesSum',
    'awaiting',
    'atArrival',
    'stub',
    'clientCopy',
    'returnCopy',
  ],
  gates: deliveryGates,
  check: checkShipment,
  signing: [
    byWriter(),
    byParty('sig_carrier', 'supplier', ['sig_ae'], { optional: true }),
    byParty('sig_receiver', 'receiver', ['sig_ae']),
  ],
  records: [receiptRecord],
  reminders: deliveryReminders,
  sheet: deliverySheet,
  paper: () => ({ copies: ['stub', 'clientCopy', 'returnCopy'] }),
  businessDate: (answers, { now, zone }) => text(answers, 'ship_date') || dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'lines')[0] ?? {}, 'name'),
})
