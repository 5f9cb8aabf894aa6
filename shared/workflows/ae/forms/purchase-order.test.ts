import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { sampleAnswers, sampleRecord } from '../../../../test/every-workflow/support/sample.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { JsonObject } from '../../../values/json.ts'
import { paymentsOf } from '../rules/supplier-terms.ts'
import { purchaseOrder } from './purchase-order.form.ts'

const fen = (yuan: unknown) => Math.round(Number(yuan) * 100)
const comparison = (index: number, more: Partial<DocumentFacts> = {}) => {
  const record = sampleRecord('supplier_quotes', index)
  const quotes = rows(record, 'quotes').map((one) => ({
    ...one,
    unit_prices: (one['unit_prices'] as number[]).map(fen),
    gross_total: fen(one['gross_total']),
  }))
  const number = String(record['doc_no'])
  return documentFacts('supplier_quotes', { ...record, quotes } as unknown as JsonObject, { number, ...more })
}
const PAYMENT = { name: '预付款', amount: 100, trigger: '合同签订' }
const contract = documentFacts('contract', {
  payments: [PAYMENT],
  delivery_place: '总仓',
  end_date: '2026-11-16',
})
const tracker = (received: number) =>
  documentFacts('receivables', {
    rows: [{ ...PAYMENT, received_date: '2026-10-20', received_amount: received }],
  })
const timeline = documentFacts('internal_timeline', {
  tasks: [
    { dept: '蓝鲸印务(虚构)有限公司', name: '礼盒打样与签样', plan_finish: '2026-10-21' },
    { dept: '蓝鲸印务(虚构)有限公司', name: '批量印刷', plan_finish: '2026-11-06' },
    { dept: '创作部', name: '完稿', plan_finish: '2026-10-16' },
  ],
})
const requirement = documentFacts('requirement', { required_date: '2026-11-16' })
const foil = documentFacts('change_request', { cost_delta: 508_800, chargeable: '收费' }, { number: 'CR-1' })

const printer: readonly DocumentFacts[] = [requirement, comparison(0), contract, tracker(100), timeline]
const context = (documents = printer, now = '2026-10-20T17:00:00+08:00'): FormContext =>
  contextAt(now, { documents })
/** The order of the boxes: one line compared, one for the foil that the client signed later. */
const typed = (more: JsonObject = {}): JsonObject => ({ ...sampleAnswers(purchaseOrder, 1), ...more })
const only = (price = 3_850, qty = 2000, more: JsonObject = {}): JsonObject => {
  const [line] = rows(typed(), 'lines')
  const gross = Math.round(price * qty * 1.13)
  return typed({
    lines: [{ ...line, unit_price: price, qty }] as never,
    payments: [{ name: '全款', amount: gross, plan_date: '2026-10-21' }],
    ...more,
  })
}
const found = (answers: JsonObject, documents = printer) =>
  checkAnswers(purchaseOrder, answers, context(documents)).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )
const worked = (answers: JsonObject, at = context()) => withComputed(purchaseOrder, answers, at)

describe('an order is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    ['that is in order: nothing', only(), []],
    ['cheaper than compared: nothing', only(3_800), []],
    ['dearer than approved', only(3_851), ['priceAbove@lines/0/unit_price']],
    ['at another rate', only(3_850, 2000, { tax_rate: 6 }), ['paymentsSum@payments', 'rateDiffers@tax_rate']],
    [
      'delivered after what the client was promised',
      only(3_850, 2000, { delivery_due: '2026-11-17' }),
      ['afterDeadline@delivery_due'],
    ],
    [
      'with the sample after the goods',
      only(3_850, 2000, { sample_due: '2026-11-06' }),
      ['sampleLate@sample_due'],
    ],
    [
      'with the sample before the order',
      only(3_850, 2000, { sample_due: '2026-10-19' }),
      ['sampleBeforeOrder@sample_due'],
    ],
    [
      'delivered before it was ordered',
      only(3_850, 2000, { delivery_due: '2026-10-19', sample_due: null }),
      ['orderBeforeDelivery@delivery_due'],
    ],
    [
      'paid before it was ordered',
      only(3_850, 2000, { payments: [{ name: '全款', amount: 8_701_000, plan_date: '2026-10-19' }] }),
      ['payBeforeOrder@payments/0/plan_date'],
    ],
    [
      'a fen short in its payments',
      only(3_850, 2000, { payments: [{ name: '全款', amount: 8_700_999, plan_date: '2026-10-21' }] }),
      ['paymentsSum@payments'],
    ],
  ])('%s', (_name, answers, expected) => expect(found(answers).toSorted()).toEqual(expected))

  it('for what was never compared, unless the client signed a change', () => {
    expect(found(typed())).toEqual(['notCompared@lines/1/item'])
    expect(found(typed(), [...printer, foil])).toEqual([])
    expect(found(typed(), [...printer, { ...foil, complete: false }])).toEqual(['notCompared@lines/1/item'])
  })

  it('before the advance without a reason', () => {
    const early = [requirement, comparison(0), contract, tracker(99), timeline]
    expect(found(only(), early)).toEqual(['required@release_reason'])
    expect(found(only(3_850, 2000, { release_reason: '档期须锁定' }), early)).toEqual([])
  })
})

describe('gates', () => {
  const closed = (answers: JsonObject, documents: readonly DocumentFacts[], now?: string) =>
    purchaseOrder.gates?.flatMap((gate) => gate.waiting(answers, context(documents, now))?.code ?? [])
  const printing = { supplier: '蓝鲸印务(虚构)有限公司' }

  it('open when the choice was approved, the contract stands and the advance is in', () => {
    expect(closed(printing, printer)).toEqual([])
    expect(purchaseOrder.gates?.map((gate) => [gate.id, gate.soft])).toEqual([
      ['PO.comparison', false],
      ['PO.contract', true],
      ['PO.advance', true],
      ['PO.quote', true],
    ])
  })

  it('closed for a supplier that nobody chose', () => {
    expect(closed({ supplier: '大橡树印刷(虚构)有限公司' }, printer)).toEqual(['comparison'])
    const unsigned = printer.map((one) =>
      one.form === 'supplier_quotes' ? { ...one, complete: false } : one,
    )
    expect(closed(printing, unsigned)).toEqual(['comparison'])
  })

  it('closed while the advance is not in whole', () => {
    expect(closed(printing, [comparison(0), contract, tracker(99)])).toEqual(['advance'])
    expect(closed(printing, [comparison(0)])).toEqual(['contract', 'advance'])
  })

  it('closed when the quote ran out', () => {
    expect(closed(printing, printer, '2026-10-31T23:00:00+08:00')).toEqual([])
    expect(closed(printing, printer, '2026-11-01T00:10:00+08:00')).toEqual(['quoteExpired'])
  })
})

describe('a fresh order', () => {
  it('carries comparison, timeline and contract', () => {
    const { answers, sources } = openAnswers(purchaseOrder, context())
    expect(answers).toMatchObject({
      supplier: '蓝鲸印务(虚构)有限公司',
      tax_rate: 13,
      sample_due: '2026-10-21',
      delivery_due: '2026-11-06',
      delivery_place: '总仓',
      lines: [{ item: '暖冬礼盒(单层内托,含贺卡位)', qty: 2000, unit: '套', unit_price: 3_850 }],
      payments: [
        { name: '下单', amount: 4_350_500, plan_date: null },
        { name: '验收合格后', amount: 4_350_500, plan_date: null },
      ],
    })
    expect(sources['lines']?.source).toMatchObject({ code: 'document', number: 'SQ-20260929-01' })
  })

  it('is for the next supplier that has none', () => {
    const ordered = documentFacts('purchase_order', { supplier: '蓝鲸印务(虚构)有限公司' })
    const documents = [comparison(0), comparison(1), ordered]
    expect(openAnswers(purchaseOrder, context(documents)).answers['supplier']).toBe('月光影像(虚构)工作室')
  })
})

describe('a supplier’s terms', () => {
  it.each([
    ['下单60%,发货前40%', ['下单', '发货前']],
    ['签约 30%；中期 30%；交片 40%', ['签约', '中期', '交片']],
    ['货到验收后30日付清', ['货到验收后30日付清']],
    ['定金50%，余款交货付清', ['定金50%，余款交货付清']],
    ['', ['']],
  ])('%s', (terms, names) => {
    expect(paymentsOf(terms, 100).map((row) => row['name'])).toEqual(names)
  })

  it('are always the whole amount', () => {
    const percent = fc.integer({ min: 1, max: 99 })
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        percent,
        fc.boolean(),
        (gross, first, whole) => {
          const terms = `下单${first}%，验收${whole ? 100 - first : first}%`
          const parts = paymentsOf(terms, gross).map((row) => Number(row['amount']))
          expect(parts.reduce((one, other) => one + other, 0)).toBe(gross)
        },
      ),
    )
  })
})

describe('the director', () => {
  const asked = (answers: JsonObject, documents = printer) =>
    worked(answers, context(documents))['needs_director']

  it('signs what is ordered before the advance', () => {
    expect(asked(only())).toBe(false)
    expect(asked(only(), [comparison(0), contract, tracker(99)])).toBe(true)
  })

  it('and what costs more than was approved, above the limit of the office', () => {
    expect(asked(typed())).toBe(true)
    expect(asked(only(3_850, 2001))).toBe(true)
    const higher = contextAt('2026-10-20T17:00:00+08:00', { documents: printer })
    const settings = { ...higher.settings, supplierLimit: 9_153_001 }
    expect(worked(typed(), { ...higher, settings })['needs_director']).toBe(false)
  })

  it('before the supplier', () => {
    const place = purchaseOrder.signing?.find((one) => one.key === 'sig_supplier')
    expect(place?.after).toEqual(['sig_head', 'sig_director'])
  })
})

describe('entries', () => {
  const group = (id: string) => purchaseOrder.records?.find((one) => one.id === id)
  const sample = (conclusion: string, more: Partial<DocumentFacts> = {}) =>
    documentFacts('qc_record', { kind: '打样签样', party: '蓝鲸印务(虚构)有限公司', conclusion }, more)
  const begin = (...checks: DocumentFacts[]) =>
    group('mass')
      ?.check?.(
        { ...typed(), mass_production: true },
        context([...printer, ...checks]),
        documentFacts('purchase_order', {}),
      )
      .map((one) => one.params['say'])

  it('production begins with the last sample passed and signed', () => {
    expect(begin()).toEqual(['sampleFirst'])
    expect(begin(sample('合格'))).toEqual([])
    expect(begin(sample('返工'), sample('合格'))).toEqual([])
    expect(begin(sample('合格'), sample('返工'))).toEqual(['sampleFirst'])
    expect(begin(sample('合格', { complete: false }))).toEqual(['sampleFirst'])
  })

  it('finance enters what it paid, not what it will pay', () => {
    expect(group('paid')?.who).toEqual(['finance'])
    const pay = (paid_date: string) =>
      group('paid')?.check?.({ payments: [{ paid_date }] }, context(), documentFacts('purchase_order', {}))
    expect([pay('2026-10-20')?.length, pay('2026-10-21')?.length]).toEqual([0, 1])
  })
})

describe('reminders', () => {
  const by = (place: string) => ({ place, name: '', at: '2026-10-20T17:00:00+08:00' })
  const signed = [by('sig_head'), by('sig_supplier')]
  const at = (now: string, more: Partial<DocumentFacts> = {}, documents = printer) =>
    purchaseOrder
      .reminders?.(
        documentFacts('purchase_order', typed(), { number: 'PO-1', signed, ...more }),
        context(documents, `2026-${now}:00+08:00`),
      )
      .map((one) => [one.rule, one.to.join()])

  it('15: sample, payment and delivery two workdays before', () => {
    expect(at('10-16T17:00')).toEqual([])
    expect(at('10-19T17:00')).toEqual([
      ['sampleDue', 'writer'],
      ['supplierPayment', 'finance'],
    ])
    const inspected = documentFacts('qc_record', { kind: '打样签样', party: typed()['supplier'] ?? null })
    expect(at('11-04T17:00', {}, [...printer, inspected])).toEqual([
      ['goodsDue', 'writer'],
      ['supplierPayment', 'finance'],
    ])
  })

  it('what was paid is not asked for, nor an order that is not signed', () => {
    const payments = rows(typed(), 'payments').map((row) => ({ ...row, paid_date: '2026-10-21' }))
    const names = (more: Partial<DocumentFacts>) => at('10-19T17:00', more)?.map(([rule]) => rule)
    expect(names({ answers: typed({ payments }) })).toEqual(['sampleDue'])
    expect(names({ complete: false })).toEqual(['sampleDue'])
  })

  it('11: the supplier has not signed; and an order before the advance', () => {
    const early = [comparison(0), contract, tracker(99)]
    expect(
      at(
        '10-21T17:00',
        { complete: false, signed: signed.slice(0, 1), answers: typed({ sample_due: null }) },
        early,
      ),
    ).toEqual([
      ['orderedBeforeAdvance', 'writer,finance'],
      ['orderUnsigned', 'writer'],
    ])
  })
})

describe('the paper', () => {
  const { blocks } = buildSheet(purchaseOrder, worked(typed()), context(), {
    language: 'zh-Hans',
    number: 'PO-1',
    version: 1,
  })

  it('shows net, tax and gross, with capitals', () => {
    const totals = blocks.find((block) => block.block === 'totals')
    expect(totals).toMatchObject({ words: { value: '人民币玖万壹仟伍佰叁拾元整' } })
    expect(totals?.block === 'totals' && totals.lines.map((one) => one.value)).toEqual([
      '81,000.00',
      '10,530.00',
      '¥91,530.00',
    ])
  })

  it('never shows what the client pays, nor that the director was asked', () => {
    const quotation = documentFacts('quotation', { gross_total: 31_340_755, status_client: '已确认' })
    const sheet = buildSheet(purchaseOrder, worked(typed()), context([...printer, quotation]), {
      language: 'zh-Hans',
      number: 'PO-1',
      version: 1,
    })
    expect(JSON.stringify(sheet)).not.toMatch(/313,407|未收预付款|需总监/)
  })

  it('has a seal for the supplier', () => {
    const boxes = blocks.flatMap((block) => (block.block === 'signatures' ? block.boxes : []))
    expect(boxes.map((box) => [box.place, box.seal === true])).toEqual([
      ['sig_ae', false],
      ['sig_head', false],
      ['sig_director', false],
      ['sig_supplier', true],
    ])
  })

  it('adds up to the fen whatever quantities and prices', () => {
    const line = fc.record({
      qty: fc.integer({ min: 1, max: 99_999 }).map((one) => one / 100),
      unit_price: fc.nat(9_999_999),
    })
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(0, 1, 3, 6, 9, 13),
        (list, rate) => {
          const answers: Answers = worked({ lines: list as never, tax_rate: rate })
          const net = rows(answers, 'lines').reduce((sum, row) => sum + Number(row['amount']), 0)
          // One rounding for each line, one for the tax of the whole.
          for (const [index, row] of rows(answers, 'lines').entries()) {
            const exact = (list[index]?.qty ?? 0) * (list[index]?.unit_price ?? 0)
            expect(Math.abs(Number(row['amount']) - exact)).toBeLessThanOrEqual(0.5 + 1e-6)
          }
          expect(Math.abs(Number(answers['gross_total']) - net - (net * rate) / 100)).toBeLessThanOrEqual(
            0.5 + 1e-6,
          )
        },
      ),
    )
  })
})
