import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { defineForm } from '../../../forms/form.ts'
import { type Problem, problem } from '../../../forms/problem.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant, millis } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { carried, carriedFrom, contractInForce, every, newest } from '../facts.ts'
import { byParty, byWriter } from '../places.ts'
import { shippable } from '../rules/acceptance.ts'

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
    receiver: { kind: 'text', max: 60, required: true, prefill: (context) => fromContact(context, 'name') },
    receiver_phone: {
      kind: 'text',
      max: 60,
      required: true,
      prefill: (context) => fromContact(context, 'phone'),
    },
    carrier: { kind: 'text', max: 100, required: true },
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
      prefill: acceptedGoods,
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
    'arrivesEarly',
    'receipt',
    'allReceived',
    'differs',
    'stub',
    'clientCopy',
    'returnCopy',
  ],
  gates: [
    {
      id: 'DN.accepted',
      soft: false,
      waiting: (_answers, context) =>
        mayShipFirst(context) || every(context, 'acceptance').length > 0
          ? null
          : { code: 'accepted', params: {} },
    },
  ],
  check: checkShipment,
  signing: [
    byWriter(),
    byParty('sig_carrier', 'supplier', ['sig_ae'], { optional: true }),
    byParty('sig_receiver', 'receiver', ['sig_ae']),
  ],
  records: [
    {
      id: 'receipt',
      fields: ['lines', 'arrived_at', 'condition', 'exception', 'receipt_scan'],
      who: ['writer', 'ae'],
      check: checkReceipt,
    },
  ],
  reminders: ({ answers, signed, issuedAt, number }, context) => {
    const expected = text(answers, 'expect_at')
    const received = signed.some((one) => one.place === 'sig_receiver') || text(answers, 'arrived_at') !== ''
    if (received || !isInstant(expected) || millis(context.now) < millis(expected)) return []
    const limit = addWorkdays(dayOf(issuedAt, context.zone), 1, context.calendar)
    const rule = dayOf(context.now, context.zone) > limit ? 'receiptMissing' : 'deliveryLate'
    return [{ rule, dueAt: expected, to: ['writer'], params: { number } }]
  },
  paper: () => ({ copies: ['stub', 'clientCopy', 'returnCopy'] }),
  businessDate: (answers, { now, zone }) => text(answers, 'ship_date') || dayOf(now, zone),
  headline: (answers) => text(rows(answers, 'lines')[0] ?? {}, 'name'),
})

/** 先发后验, when the contract says so (corrections 12). */
const mayShipFirst = (context: FormContext): boolean =>
  contractInForce(context)?.answers['ship_first'] === true

function fromContact(context: FormContext, key: string) {
  const home = newest(context, 'requirement')
  const person = rows(home?.answers ?? {}, 'contacts').find(
    (row) => Array.isArray(row['role']) && row['role'].includes('收货人'),
  )
  return home && person && text(person, key) !== '' ? carried(home, text(person, key)) : undefined
}

/** What was accepted and has not gone out. */
function acceptedGoods(context: FormContext) {
  const lot = newest(context, 'acceptance')
  const open = rows(lot?.answers ?? {}, 'items').flatMap((row): Answers[] => {
    const left = shippable(text(row, 'name'), context)
    if (left <= 0) return []
    return [
      {
        name: row['name'] ?? null,
        spec: row['spec'] ?? null,
        unit: row['unit'] ?? null,
        qty: left,
        packages: null,
        remark: null,
      },
    ]
  })
  return lot && open.length > 0 ? carried(lot, open) : undefined
}

function checkShipment(answers: Answers, context: FormContext): Problem[] {
  const [day, expected] = [text(answers, 'ship_date'), text(answers, 'expect_at')]
  const early = day !== '' && isInstant(expected) && dayOf(expected, context.zone) < day
  const over = mayShipFirst(context)
    ? []
    : rows(answers, 'lines').flatMap((row, index) => {
        const left = shippable(text(row, 'name'), context)
        return typeof row['qty'] === 'number' && text(row, 'name') !== '' && row['qty'] > left
          ? [problem(['lines', index, 'qty'], 'rule', { say: 'tooMany', left: Math.max(0, left) })]
          : []
      })
  return [...(early ? [problem(['expect_at'], 'rule', { say: 'arrivesEarly' })] : []), ...over]
}

/** Once it has arrived every line says how much; a difference is never 完好. */
function checkReceipt(answers: Answers, _context: FormContext, _document: DocumentFacts): Problem[] {
  if (text(answers, 'arrived_at') === '') return []
  const lines = rows(answers, 'lines')
  const missing = lines.findIndex((row) => typeof row['received'] !== 'number')
  if (missing >= 0) return [problem(['lines', missing, 'received'], 'rule', { say: 'allReceived' })]
  const differs = lines.some((row) => row['received'] !== row['qty'])
  return differs && text(answers, 'condition') === '完好'
    ? [problem(['condition'], 'rule', { say: 'differs' })]
    : []
}
