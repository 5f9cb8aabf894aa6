import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { expectedOf, sampleAnswers, sampleRecord } from '../../../../test/every-workflow/support/sample.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import { DEFAULT_SETTINGS, type DocumentFacts, type FormContext } from '../../../forms/context.ts'
import { rows } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { JsonObject } from '../../../values/json.ts'
import { quotation } from './quotation.form.ts'

const NOW = '2026-10-09T14:00:00+08:00'

const requirement = documentFacts('requirement', {
  budget_amount: 36_000_000,
  budget_tax: '含税',
  required_date: '2026-11-16',
  contacts: [
    { name: '程青', is_main: false },
    { name: '柯檬', is_main: true },
  ],
  deliverables: [
    { item: '核心创意主画面', spec: '横、竖、方', qty: 1, unit: '套' },
    { item: '门店易拉展架', spec: '80×200cm', qty: 60, unit: '套' },
  ],
})
const plan = documentFacts('plan_confirmation', { items: [{ name: '核心创意主画面', version: 'V2' }] })
const compared = [0, 1, 2, 3].map((index) => {
  const record = sampleRecord('supplier_quotes', index)
  return documentFacts('supplier_quotes', {
    ...record,
    quotes: rows(record, 'quotes').map((one) => ({
      ...one,
      unit_prices: (one['unit_prices'] as number[]).map((price) => price * 100),
    })),
  } as unknown as JsonObject)
})
const before: readonly DocumentFacts[] = [requirement, plan, ...compared]
const context = (more: Partial<FormContext> = {}) => contextAt(NOW, { documents: before, ...more })

const typed = (index = 1, more: JsonObject = {}): JsonObject => ({
  ...sampleAnswers(quotation, index),
  ...more,
})
const worked = (index = 1, more: JsonObject = {}, at = context()) =>
  withComputed(quotation, typed(index, more), at)
const found = (more: JsonObject, at = context()) =>
  checkAnswers(quotation, typed(1, more), at).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )
const fen = (yuan: unknown) => Math.round(Number(yuan) * 100)
const lines = (change: (row: JsonObject, index: number) => JsonObject): JsonObject => ({
  lines: rows(typed(), 'lines').map((row, index) => change(row as JsonObject, index)) as never,
})

describe('the sample’s quotation', () => {
  it.each([0, 1])('version %i + 1 is accepted and comes to what is expected', (index) => {
    expect(checkAnswers(quotation, typed(index), context())).toEqual([])
    const expected = expectedOf(`quotation_R${index + 1}`) as JsonObject
    const answers = worked(index)
    for (const [key, value] of Object.entries(expected))
      expect([key, answers[key]]).toEqual([key, typeof value === 'number' ? fen(value) : value])
    const record = sampleRecord('quotation', index)
    const amounts = rows(answers, 'lines').map((row) => row['amount'])
    expect(amounts).toEqual(rows(record, 'lines').map((row) => fen(row['amount'])))
  })

  it('splits into the expected instalments', () => {
    const amounts = rows(worked(), 'payment_plan').map((row) => row['amount'])
    expect(amounts).toEqual((expectedOf('payment_split') as number[]).map(fen))
  })

  it('leaves a margin after cost net of deductible tax', () => {
    // 295,667.50 − 53,800.00 of our own − 163,000.00 bought in (net of 13 %, 6 % and 9 %) = 78,867.50
    expect(worked()['margin']).toBe(26.67)
  })
})

describe('the director', () => {
  const needed = (more: JsonObject, settings = {}) =>
    worked(1, more, context({ settings: { ...DEFAULT_SETTINGS, ...settings } }))['needs_director']

  it('signs above the discount limit and under the margin limit only', () => {
    expect(needed({})).toBe(false)
    expect(needed({ discount_value: 10 })).toBe(false)
    expect(needed({ discount_value: 10.01 })).toBe(true)
    expect(needed({}, { marginLimit: 26.67 })).toBe(false)
    expect(needed({}, { marginLimit: 26.68 })).toBe(true)
  })

  it('has a place exactly then', () => {
    const place = quotation.signing?.find((one) => one.key === 'sig_director')
    const holds = (needs: boolean) =>
      place?.when?.({ answers: { needs_director: needs }, row: null, context: context() })
    expect([holds(true), holds(false)]).toEqual([true, false])
  })
})

describe('a quotation is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    ['valid until the day it is made', { valid_until: '2026-10-09' }, ['notAfter@valid_until']],
    ['no lines', { lines: [] }, ['required@lines']],
    [
      'a quantity of nothing',
      lines((row, i) => (i === 0 ? { ...row, qty: 0 } : row)),
      ['quantity@lines/0/qty'],
    ],
    [
      'five decimals',
      lines((row, i) => (i === 0 ? { ...row, qty: 0.00001 } : row)),
      ['quantity@lines/0/qty'],
    ],
    [
      'a rate not listed',
      lines((row, i) => (i === 2 ? { ...row, tax_rate: 5 } : row)),
      ['rateNotListed@lines/2/tax_rate'],
    ],
    [
      'bought in from nobody',
      lines((row, i) => (i === 6 ? { ...row, supplier: null } : row)),
      ['required@lines/6/supplier'],
    ],
    ['a discount above all', { discount_value: 101 }, ['discountAboveBase@discount_value']],
    [
      'a discount of half a fen',
      { discount_type: '按金额', discount_value: 1.005 },
      ['wholeFen@discount_value'],
    ],
    ['a discount without value', { discount_value: null }, ['required@discount_value']],
    [
      'an agreed price over two rates',
      {
        discount_type: '一口价',
        discount_value: 300_000,
        ...lines((row, i) => (i === 6 ? { ...row, tax_rate: 13 } : row)),
      },
      ['severalRates@discount_type'],
    ],
    [
      'an agreed price above its own',
      { discount_type: '一口价', discount_value: 900_000 },
      ['targetAbovePrice@discount_value'],
    ],
    [
      'instalments of 99',
      { payment_plan: [{ name: '预付款', percent: 99, trigger: '合同签订', days: 5, day_type: '工作日' }] },
      ['notWhole@payment_plan'],
    ],
    [
      'the same instalment twice',
      {
        payment_plan: [0, 1].map(() => ({
          name: '预付款',
          percent: 50,
          trigger: '合同签订',
          days: 5,
          day_type: '工作日',
        })),
      },
      ['sameInstalment@payment_plan/1/name'],
    ],
  ])('%s', (_name, more, expected) => expect(found(more)).toEqual(expected))

  it('over budget without a word why', () => {
    expect(checkAnswers(quotation, typed(0, { budget_note: null }), context())).toMatchObject([
      { at: ['budget_note'], params: { say: 'overBudget', amount: '27,006.00' } },
    ])
  })

  it('and the budget is compared on its own tax basis', () => {
    const gap = (tax: string) => {
      const home = documentFacts('requirement', { budget_amount: 36_000_000, budget_tax: tax })
      const { budget_gap, budget_gap_net } = worked(0, {}, context({ documents: [home] }))
      return [budget_gap, budget_gap_net]
    }
    expect(gap('含税')).toEqual([2_700_600, null])
    expect(gap('不含税')).toEqual([510_000, null])
    expect(gap('未说明')).toEqual([2_700_600, 510_000])
    expect(worked(0, {}, context({ documents: [] }))['budget_gap']).toBeNull()
  })
})

describe('before a quotation goes out', () => {
  const waiting = (id: string, answers: JsonObject, at: FormContext) =>
    quotation.gates?.find((gate) => gate.id === id)?.waiting(answers, at)

  it('the plan is confirmed, or a director lets it through', () => {
    expect(waiting('QT.plan', {}, context())).toBeNull()
    const unsigned = documentFacts('plan_confirmation', {}, { complete: false })
    expect(waiting('QT.plan', {}, context({ documents: [unsigned] }))?.code).toBe('planNotConfirmed')
    expect(quotation.gates?.map((gate) => [gate.id, gate.soft])).toEqual([
      ['QT.plan', true],
      ['QT.supplier', false],
    ])
  })

  it('every bought-in line has the supplier that was chosen', () => {
    expect(waiting('QT.supplier', worked(), context())).toBeNull()
    expect(waiting('QT.supplier', {}, context())).toBeNull()
    const [, ...rest] = compared
    const open = waiting('QT.supplier', worked(), context({ documents: [plan, ...rest] }))
    expect(open).toEqual({ code: 'supplierNotChosen', params: { items: '暖冬礼盒印刷制作' } })
    const unsigned = compared.map((one) => ({ ...one, complete: false }))
    expect(waiting('QT.supplier', worked(), context({ documents: unsigned }))).not.toBeNull()
  })
})

describe('a fresh quotation', () => {
  const { answers, sources } = openAnswers(quotation, context())

  it('carries what is known, with its source', () => {
    expect(answers).toMatchObject({
      quote_date: '2026-10-09',
      valid_until: '2026-10-24',
      attn: '柯檬',
      supervision_rate: 15,
      rounds_included: 2,
      delivery_days: '合同生效后至2026-11-16',
    })
    expect(sources['attn']?.source.code).toBe('document')
  })

  it('lists confirmed works of ours and bought-in work at the chosen supplier’s price', () => {
    const items = rows(answers, 'lines')
    expect(items.map((row) => row['item'])).toEqual([
      '核心创意主画面',
      '暖冬礼盒(单层内托,含贺卡位)',
      '30秒竖版短片拍摄制作',
      '门店易拉展架',
      '收银台立牌',
      '配送至客户总仓',
    ])
    expect(items[3]).toMatchObject({
      qty: 60,
      unit_price: 16_800,
      is_third: true,
      cost: 1_139_040,
      spec: '80×200cm',
    })
    expect(items[0]).toMatchObject({ is_third: false, unit: '套', tax_rate: 6 })
  })

  it('takes prices from the rate card', () => {
    const price = {
      id: 'p',
      answers: {
        item: '核心创意主画面',
        category: '设计',
        unit: '套',
        unit_price: 2_600_000,
        internal_cost: 1_250_000,
      },
    }
    const at = context({ registers: { ...context().registers, price: [price] } })
    const [first] = rows(openAnswers(quotation, at).answers, 'lines')
    expect(first).toMatchObject({ group: '设计', unit_price: 2_600_000, cost: 1_250_000 })
  })
})

describe('what became of it', () => {
  const status = (more: object) =>
    quotation.after?.({ state: 'open', reasonPlace: null, signed: [], complete: false, answers: {}, ...more })

  it.each([
    [{}, '待确认'],
    [{ signed: ['sig_ae', 'sig_am', 'sig_client'], complete: true }, '已确认'],
    [{ state: 'returned', reasonPlace: 'sig_client' }, '要求修改'],
    [{ state: 'returned', reasonPlace: 'sig_am' }, '待确认'],
    [{ state: 'objected', reasonPlace: 'sig_client' }, '未接受'],
    [{ state: 'accepted', complete: true }, '待确认'],
  ])('%j is %s', (more, expected) => expect(status(more)).toEqual({ status_client: expected }))

  it('an expired one cannot be confirmed any more', () => {
    const place = quotation.signing?.find((one) => one.key === 'sig_client')
    const open = (day: string) =>
      place?.ready?.({
        answers: { valid_until: '2026-11-08' },
        row: null,
        context: contextAt(`${day}T10:00:00+08:00`),
      })
    expect([open('2026-11-08'), open('2026-11-09')]).toEqual([true, false])
  })
})

describe('reminders', () => {
  const signed = [
    { place: 'sig_ae', name: '林小舟', at: '2026-10-09T10:00:00+08:00' },
    { place: 'sig_am', name: '何远帆', at: '2026-10-09T11:00:00+08:00' },
  ]
  const document = documentFacts(
    'quotation',
    { valid_until: '2026-11-08' },
    { number: 'QT-1', issuedAt: '2026-10-09T09:00:00+08:00', signed, complete: false },
  )
  const at = (now: string, one = document, documents: readonly DocumentFacts[] = []) =>
    quotation
      .reminders?.(one, contextAt(`${now}:00+08:00`, { documents }))
      .map((r) => [r.rule, r.params['days'], r.dueAt])

  it('a quotation that was sent and not confirmed after 1, 2, 3, 5 workdays', () => {
    expect(at('2026-10-10T10:59')).toEqual([])
    expect(at('2026-10-10T11:00')).toEqual([['quotationUnsigned', '1', '2026-10-10T11:00:00+08:00']])
    expect(at('2026-10-16T12:00')).toEqual([['quotationUnsigned', '5', '2026-10-15T11:00:00+08:00']])
    expect(at('2026-10-16T12:00', { ...document, signed: signed.slice(0, 1) })).toEqual([])
    expect(at('2026-10-16T12:00', { ...document, state: 'returned' })).toEqual([])
  })

  it('one that expires, until there is a contract', () => {
    const confirmed = {
      ...document,
      complete: true,
      signed: [...signed, { place: 'sig_client', name: '程青', at: NOW }],
    }
    expect(at('2026-10-31T23:59', confirmed)).toEqual([])
    expect(at('2026-11-01T09:00', confirmed)).toEqual([
      ['quotationExpires', '7', '2026-11-08T23:59:00+08:00'],
    ])
    expect(at('2026-11-07T09:00', confirmed)?.[0]?.[1]).toBe('1')
    expect(at('2026-11-09T09:00', confirmed)?.[0]?.[0]).toBe('quotationExpired')
    expect(at('2026-11-07T09:00', confirmed, [documentFacts('contract', {})])).toEqual([])
  })
})

describe('the paper', () => {
  const sheet = (version: number, more: JsonObject = {}) =>
    buildSheet(quotation, worked(version - 1, more), context(), {
      language: 'zh-Hans',
      number: 'QT-20260930-01',
      version,
    })

  it('carries its version under one number', () => {
    expect([1, 2].map((version) => sheet(version).corner)).toMatchObject([
      { number: 'QT-20260930-01', versionText: 'R1' },
      { number: 'QT-20260930-01', versionText: 'R2' },
    ])
  })

  it('never shows cost, supplier, margin or the budget', () => {
    const printed = JSON.stringify(sheet(1).blocks)
    for (const secret of ['蓝鲸', '87,010', '19,000.00', '27,006', '毛利', '预算', '双层内托与两天拍摄'])
      expect(printed).not.toContain(secret)
  })

  it('groups lines with subtotals, and puts totals and capitals below', () => {
    const { blocks } = sheet(2)
    const [table] = blocks.flatMap((block) => (block.block === 'table' ? [block] : []))
    expect(table?.rows[0]).toEqual(['一', '策略创意', '', '', '', '小计', '64,000.00'])
    expect(table?.rows.filter((row) => row[5] === '小计').map((row) => row[1])).toEqual([
      '策略创意',
      '设计',
      '文案',
      '影视',
      '数字',
      '第三方制作',
      '差旅及其他',
    ])
    const totals = blocks.find((block) => block.block === 'totals')
    expect(totals).toMatchObject({
      words: { value: '人民币叁拾壹万叁仟肆佰零柒元伍角伍分' },
    })
    expect(totals?.block === 'totals' && totals.lines.map((line) => line.value)).toEqual([
      '115,200.00',
      '163,000.00',
      '24,450.00',
      '-6,982.50',
      '295,667.50',
      '17,740.05',
      '¥313,407.55',
    ])
  })

  it('shows the rates where there is more than one', () => {
    const two = lines((row, i) => (i === 6 ? { ...row, tax_rate: 13 } : row))
    const tables = sheet(2, two).blocks.filter((block) => block.block === 'table')
    expect(tables).toHaveLength(3)
    expect(sheet(2).blocks.filter((block) => block.block === 'table')).toHaveLength(2)
  })

  it('has our seal left and the client right', () => {
    const boxes = sheet(2).blocks.flatMap((block) => (block.block === 'signatures' ? block.boxes : []))
    expect(boxes.map((box) => [box.place, box.seal === true])).toEqual([
      ['sig_ae', false],
      ['sig_am', true],
      ['sig_client', true],
    ])
  })
})
