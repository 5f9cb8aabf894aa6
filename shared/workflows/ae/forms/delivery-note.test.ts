import { describe, expect, it } from 'vitest'
import { agencyAt, document } from '../../../../test/every-workflow/support/agency.ts'
import { openAnswers } from '../../../forms/check.ts'
import type { Answers, DocumentFacts } from '../../../forms/context.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json } from '../../../values/json.ts'
import { checkShipment } from './delivery-note.check.ts'
import { deliveryNote } from './delivery-note.form.ts'
import { deliveryGates } from './delivery-note.gates.ts'
import { receiptRecord } from './delivery-note.records.ts'
import { deliveryReminders } from './delivery-note.reminders.ts'

const lot = (number: string, more: Answers = {}, facts: Partial<DocumentFacts> = {}) =>
  document(
    'acceptance',
    number,
    { items: [{ name: '暖冬礼盒', spec: '封套烫金', unit: '套', accepted: 1970 }], ...more },
    facts,
  )
const quotation = document('quotation', 'QT-1', {
  status_client: '已确认',
  lines: [
    { item: '暖冬礼盒', spec: '封套烫金', unit: '套', qty: 2000, is_third: true },
    { item: '传播策略', unit: '项', qty: 1, is_third: false },
  ],
})
const shipsFirst = document('contract', 'CT-1', { ship_first: true, delivery_place: '甲方总仓' })
const note = (number: string, qty: number, more: Answers = {}, received?: number) =>
  document('delivery_note', number, {
    ...more,
    lines: [{ name: '暖冬礼盒', qty, ...(received === undefined ? {} : { received }) }],
  })

const at = (documents: readonly DocumentFacts[], now = '2026-11-13T09:00:00+08:00') =>
  agencyAt(now, { documents })
const opened = (...documents: readonly DocumentFacts[]) =>
  openAnswers(deliveryNote as never, at(documents)).answers
const lines = (...list: readonly Answers[]) => ({ lines: list as unknown as Json })
const said = (answers: Answers, documents: readonly DocumentFacts[]) =>
  checkShipment(answers, at(documents)).map((one) => `${one.at.join('/')} ${one.params['say'] ?? ''}`)
const waits = (...documents: readonly DocumentFacts[]) =>
  deliveryGates.flatMap((gate) => gate.waiting({}, at(documents))?.code ?? [])

describe('what may go', () => {
  it('waits for the client’s inspector, unless the contract ships first', () => {
    const unsigned = lot('AC-1', {}, { complete: false })
    const counted = lot(
      'AC-1',
      {},
      {
        complete: false,
        signed: [{ place: 'sig_client_inspector', name: '陆仓', at: '2026-11-12T09:00:00+08:00' }],
      },
    )
    expect(waits()).toEqual(['accepted'])
    expect(waits(unsigned)).toEqual(['accepted'])
    expect(waits(counted)).toEqual([])
    expect(waits(shipsFirst, quotation)).toEqual([])
  })

  it('is offered from every lot, less what went; never typed again', () => {
    const second = lot('AC-2', { items: [{ name: '收银台立牌', unit: '个', accepted: 120 }] })
    expect(opened(lot('AC-1'), second, note('DN-1', 1000))['lines']).toMatchObject([
      { name: '暖冬礼盒', spec: '封套烫金', unit: '套', qty: 970 },
      { name: '收银台立牌', unit: '个', qty: 120 },
    ])
  })

  it('is nothing more once all of it has gone', () => {
    expect(opened(lot('AC-1'), note('DN-1', 1970))['lines']).toBeNull()
  })

  it('is what was ordered where goods go first; ideas are carried by nobody', () => {
    expect(opened(shipsFirst, quotation, note('DN-1', 500))).toMatchObject({
      address: '甲方总仓',
      lines: [{ name: '暖冬礼盒', qty: 1500 }],
    })
  })

  it('goes with whoever was ordered to carry', () => {
    const order = document('purchase_order', 'PO-1', {
      supplier: '快腿兔物流',
      lines: [{ item: '配送至客户总仓' }],
    })
    expect(opened(lot('AC-1'), order)['carrier']).toBe('快腿兔物流')
  })
})

describe('a shipment', () => {
  const documents = [lot('AC-1'), note('DN-1', 1000)]
  it.each([
    ['within what is left', [{ name: '暖冬礼盒', qty: 970 }], []],
    ['of more than is left', [{ name: '暖冬礼盒', qty: 971 }], ['lines/0/qty tooMany']],
    [
      'of more than is left, over two rows',
      [
        { name: '暖冬礼盒', qty: 900 },
        { name: '暖冬礼盒', qty: 71 },
      ],
      ['lines/1/qty tooMany'],
    ],
    ['of goods nobody ordered', [{ name: '气球', qty: 1 }], ['lines/0/name unknownGoods']],
  ] as const)('%s', (_, list, problems) => expect(said(lines(...list), documents)).toEqual(problems))

  it('of goods that go first keeps to what was ordered', () => {
    expect(said(lines({ name: '暖冬礼盒', qty: 2000 }), [shipsFirst, quotation])).toEqual([])
    expect(said(lines({ name: '暖冬礼盒', qty: 2001 }), [shipsFirst, quotation])).toEqual([
      'lines/0/qty tooMany',
    ])
  })

  it('does not arrive before it leaves', () => {
    const answers = { ship_date: '2026-11-13', expect_at: '2026-11-12T09:00:00+08:00' }
    expect(said(answers, [])).toEqual(['expect_at arrivesEarly'])
  })

  it('that came short leaves the rest owed, and may be sent after', () => {
    const short = note('DN-1', 1970, {}, 1960)
    expect(opened(lot('AC-1'), short)['lines']).toMatchObject([{ name: '暖冬礼盒', qty: 10 }])
  })
})

describe('at the door', () => {
  const receipt = (more: Answers, received: number | null = 30) => {
    const answers = {
      ship_date: '2026-11-13',
      arrived_at: '2026-11-13T15:00:00+08:00',
      ...lines({ name: '暖冬礼盒', qty: 30, received }),
      ...more,
    }
    const problems = receiptRecord.check?.(answers, at([]), note('DN-1', 30)) ?? []
    return problems.map((one) => `${one.at[0]} ${one.params['say']}`)
  }
  const photo = { receipt_scan: [{ name: 'a.jpg', size: 1, hash: '0'.repeat(64) }] as unknown as Json }
  it.each([
    ['whole', { condition: '完好' }, 30, []],
    ['one row not counted', { condition: '完好' }, null, ['lines allReceived']],
    ['short and called whole', { condition: '完好' }, 29, ['condition differs']],
    ['short, with a photograph', { condition: '数量不符', ...photo }, 29, []],
    ['short, without one', { condition: '数量不符' }, 29, ['receipt_scan needsPhoto']],
    ['all there and called short', { condition: '数量不符', ...photo }, 30, ['condition sameQty']],
    ['torn, without a photograph', { condition: '外包装破损' }, 30, ['receipt_scan needsPhoto']],
    [
      'before it was sent',
      { condition: '完好', arrived_at: '2026-11-12T15:00:00+08:00' },
      30,
      ['arrived_at arrivedEarly'],
    ],
  ] as const)('%s', (_, more, received, problems) => expect(receipt(more, received)).toEqual(problems))
})

describe('it asks', () => {
  const sent = { expect_at: '2026-11-11T16:00:00+08:00' }
  const signed = [{ place: 'sig_receiver', name: '陆仓', at: '2026-11-11T16:40:00+08:00' }]
  const rules = (document: DocumentFacts, now: string, ...later: DocumentFacts[]) =>
    deliveryReminders(document, at([document, ...later], now)).map((one) => one.rule)

  it('where the goods are, then for the receipt, until somebody signed', () => {
    const on = note('DN-1', 30, sent)
    expect(rules(on, '2026-11-11T15:00:00+08:00')).toEqual([])
    expect(rules(on, '2026-11-11T17:00:00+08:00')).toEqual(['deliveryLate'])
    expect(rules(on, '2026-11-13T09:00:00+08:00')).toEqual(['receiptMissing'])
    expect(rules({ ...on, signed }, '2026-11-13T09:00:00+08:00')).toEqual([])
  })

  it('for the receipt a workday after the goods arrived, also when they were in time', () => {
    const arrived = note('DN-1', 30, { ...sent, arrived_at: '2026-11-11T15:00:00+08:00' })
    expect(rules(arrived, '2026-11-12T18:00:00+08:00')).toEqual([])
    expect(rules(arrived, '2026-11-13T09:00:00+08:00')).toEqual(['receiptMissing'])
  })

  it('for what came short, until it was sent after', () => {
    const short = { ...note('DN-1', 30, { ...sent, arrived_at: '2026-11-11T15:00:00+08:00' }, 20), signed }
    const [one] = deliveryReminders(short, at([short]))
    expect(one).toMatchObject({ rule: 'deliveryShort', params: { item: '暖冬礼盒', qty: '10' } })
    expect(rules(short, '2026-11-13T09:00:00+08:00', note('DN-2', 10))).toEqual([])
  })
})

it('on paper the column for what arrives is left to the hand, in three copies, with room for a seal', () => {
  const answers = {
    ...lines({ name: '暖冬礼盒', unit: '套', qty: 30, packages: 2, received: 30 }),
    before_acceptance: true,
  }
  const facts = { language: 'zh-Hans' as const, number: 'DN-1', version: 1 }
  const { blocks, copies } = buildSheet(deliveryNote as never, answers, at([shipsFirst, quotation]), facts)
  expect(copies).toEqual(['存根联', '客户联', '回单联'])
  const table = blocks.find((one) => one.block === 'table')
  expect(table).toMatchObject({ rows: [['1', '暖冬礼盒', '', '套', '30', '2', '', '']] })
  expect(JSON.stringify(blocks)).toContain('共 1 项，2 件')
  expect(JSON.stringify(blocks)).toContain('待验收')
  const sealed = blocks.flatMap((one) =>
    one.block === 'signatures' ? one.boxes.filter((box) => box.seal) : [],
  )
  expect(sealed.map((box) => box.place)).toEqual(['sig_receiver'])
})
