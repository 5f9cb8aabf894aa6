import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contextAt, documentFacts } from '../../../../test/every-workflow/support/office.ts'
import { sampleAnswers } from '../../../../test/every-workflow/support/sample.ts'
import { checkAnswers, openAnswers, withComputed } from '../../../forms/check.ts'
import type { DocumentFacts } from '../../../forms/context.ts'
import { rows } from '../../../forms/read.ts'
import { buildSheet } from '../../../sheet/build.ts'
import type { Json, JsonObject } from '../../../values/json.ts'
import { ranked } from '../rules/supplier-totals.ts'
import { supplierQuotes } from './supplier-quotes.form.ts'

const NOW = '2026-09-30T10:30:00+08:00'
const context = (documents: readonly DocumentFacts[] = [], now = NOW) => contextAt(now, { documents })
/** Display stands and counter cards, three offers, the cheapest chosen. */
const typed = (more: JsonObject = {}, index = 2): JsonObject => ({
  ...sampleAnswers(supplierQuotes, index),
  ...more,
})
const quotes = (at: number, cells: JsonObject): JsonObject => ({
  quotes: rows(typed(), 'quotes').map((row, index) =>
    index === at ? { ...row, ...cells } : row,
  ) as unknown as Json,
})
const found = (answers: JsonObject) =>
  checkAnswers(supplierQuotes, answers, context()).map(
    (one) => `${one.params['say'] ?? one.code}@${one.at.join('/')}`,
  )

describe('a comparison is refused', () => {
  it.each<[string, JsonObject, string[]]>([
    ['that is in order: nothing', {}, []],
    ['with replies before the enquiry', { reply_due: '2026-09-28' }, ['replyEarly@reply_due']],
    [
      'with a line not priced',
      quotes(1, { unit_prices: [17_500, null] }),
      ['priceMissing@quotes/1/unit_prices'],
    ],
    ['with a line too few', quotes(1, { unit_prices: [17_500] }), ['priceMissing@quotes/1/unit_prices']],
    ['with nothing priced', quotes(1, { unit_prices: [null, null] }), ['required@quotes/1/unit_prices']],
    ['at a rate that is not listed', quotes(0, { tax_rate: 12 }), ['rateNotListed@quotes/0/tax_rate']],
    [
      'with tax and no invoice',
      quotes(1, { invoice_type: '不开票' }),
      ['taxWithoutInvoice@quotes/1/tax_rate'],
    ],
    ['quoted tomorrow', quotes(1, { quote_date: '2026-10-01' }), ['inTheFuture@quotes/1/quote_date']],
    [
      'that ended before it began',
      quotes(1, { valid_until: '2026-09-29' }),
      ['validBeforeQuote@quotes/1/valid_until'],
    ],
    ['of one supplier twice', quotes(1, { supplier: '小象展陈(虚构)有限公司' }), ['twice@quotes/1/supplier']],
    ['with a choice nobody offered', { chosen: '蓝鲸' }, ['notQuoted@chosen']],
    [
      'with a choice that ended',
      quotes(0, { quote_date: '2026-09-01', valid_until: '2026-09-29' }),
      ['chosenExpired@chosen'],
    ],
  ])('%s', (_name, more, expected) => expect(found(typed(more))).toEqual(expected))

  it('with a line written twice', () => {
    const [line] = rows(typed(), 'lines')
    expect(found(typed({ lines: [line, line] as unknown as Json }))).toContain('sameLine@lines/1/item')
  })
})

describe('a reason', () => {
  const asked = (answers: JsonObject) => found({ ...answers, reason: null }).includes('required@reason')

  it('is asked for where there are fewer than three, or a dearer one is chosen', () => {
    expect(asked(typed())).toBe(false)
    expect(asked(typed({ chosen: '百叶展示(虚构)有限公司' }))).toBe(true)
    expect(asked(typed({}, 1))).toBe(true)
  })

  it('not of one that costs the same, nor against an offer that ended', () => {
    const same = quotes(1, { unit_prices: [16_800, 3_600] })
    expect(asked(typed({ ...same, chosen: '百叶展示(虚构)有限公司' }))).toBe(false)
    const ended = quotes(0, { quote_date: '2026-09-01', valid_until: '2026-09-29' })
    expect(asked(typed({ ...ended, chosen: '百叶展示(虚构)有限公司' }))).toBe(false)
  })
})

describe('figures', () => {
  it('rank what is whole and stands, to the fen', () => {
    const price = fc.option(fc.nat(10_000_000), { nil: null, freq: 6 })
    const offer = fc.record({
      unit_prices: fc.array(price, { minLength: 2, maxLength: 2 }),
      tax_rate: fc.constantFrom(0, 1, 3, 6, 9, 13),
      valid_until: fc.constantFrom(null, '2026-09-29', '2026-09-30', '2026-12-31'),
    })
    fc.assert(
      fc.property(fc.array(offer, { maxLength: 6 }), (list) => {
        const answers = {
          lines: [{ qty: 60 }, { qty: 1.5 }],
          quotes: list.map((one, index) => ({ ...one, supplier: `${index}` })),
        }
        const found = ranked(answers as unknown as JsonObject, '2026-09-30')
        const whole = list.filter(
          (one) => one.valid_until !== '2026-09-29' && !one.unit_prices.includes(null),
        )
        expect(found).toHaveLength(whole.length)
        expect(found.map((one) => one.gross)).toEqual(found.map((one) => one.gross).toSorted((a, b) => a - b))
        for (const { supplier, gross } of found) {
          const { unit_prices: prices, tax_rate: rate } = list[Number(supplier)] ?? {
            unit_prices: [],
            tax_rate: 0,
          }
          const exact = ((prices[0] ?? 0) * 60 + (prices[1] ?? 0) * 1.5) * (1 + rate / 100)
          expect(Math.abs(gross - exact)).toBeLessThanOrEqual(1.2)
        }
      }),
    )
  })

  it('the director signs from the limit on, as it was when it was issued', () => {
    const asked = (limit: number) => {
      const at = context()
      return withComputed(supplierQuotes, typed(), {
        ...at,
        settings: { ...at.settings, supplierLimit: limit },
      })['needs_director']
    }
    // 16,272.00
    expect([asked(1_627_200), asked(1_627_201), asked(0)]).toEqual([true, false, false])
    const place = supplierQuotes.signing?.find((one) => one.key === 'sig_director')
    const later = (needs: boolean) =>
      place?.when?.({ answers: { needs_director: needs }, row: null, context: context() })
    expect([later(true), later(false)]).toEqual([true, false])
  })
})

describe('a fresh enquiry', () => {
  const order = documentFacts('work_order', {
    tasks: [
      { item: '主画面', qty: 1, unit: '套', dept: '创作部' },
      { item: '礼盒制作', spec: '天地盖硬盒', qty: 2000, unit: '套', dept: '制作部' },
      { item: '短片', spec: '1080×1920', qty: 1, unit: '条', dept: '制作部' },
    ],
  })
  const opened = (documents: readonly DocumentFacts[]) =>
    openAnswers(supplierQuotes, context(documents)).answers

  it('is for the next task of production', () => {
    expect(opened([order])).toMatchObject({
      package: '礼盒制作',
      spec: '天地盖硬盒',
      lines: [{ item: '礼盒制作', qty: 2000, unit: '套' }],
      rfq_date: '2026-09-30',
      reply_due: '2026-10-06',
    })
    const first = documentFacts('supplier_quotes', { package: '礼盒制作' })
    expect(opened([order, first])['package']).toBe('短片')
    expect(opened([])['package']).toBeNull()
  })
})

describe('reminders', () => {
  const at = (now: string, more: Partial<DocumentFacts> = {}, ...documents: DocumentFacts[]) =>
    supplierQuotes
      .reminders?.(
        documentFacts('supplier_quotes', typed({}, 0), { issuedAt: NOW, ...more }),
        context(documents, now),
      )
      .map((one) => one.rule)

  it('the chosen offer ends and nobody ordered', () => {
    // Valid until Saturday, 31 October.
    expect(at('2026-10-27T10:00:00+08:00')).toEqual([])
    expect(at('2026-10-28T10:00:00+08:00')).toEqual(['quoteEnds'])
    const ordered = documentFacts('purchase_order', { supplier: '蓝鲸印务(虚构)有限公司' })
    expect(at('2026-10-28T10:00:00+08:00', {}, ordered)).toEqual([])
  })

  it('it waits for approval', () => {
    const open = { complete: false }
    expect(at('2026-09-30T18:00:00+08:00', open)).toEqual([])
    expect(at('2026-10-05T10:30:00+08:00', open)).toEqual(['comparisonWaits'])
  })
})

it('the paper compares side by side, with the choice marked', () => {
  const answers = withComputed(supplierQuotes, typed(), context())
  const { blocks, page, corner } = buildSheet(supplierQuotes, answers, context(), {
    language: 'zh-Hans',
    number: 'SQ-1',
    version: 1,
  })
  const [, comparison] = blocks.flatMap((block) => (block.block === 'table' ? [block] : []))
  expect(comparison?.columns[1]?.title).toBe('★ 小象展陈(虚构)有限公司')
  expect(comparison?.rows.slice(0, 5)).toEqual([
    ['门店易拉展架', '168.00', '175.00', '181.00'],
    ['收银台立牌', '36.00', '34.00', '39.00'],
    ['不含税合计', '14,400.00', '14,580.00', '15,540.00'],
    ['税率', '13%', '13%', '13%'],
    ['含税合计', '16,272.00', '16,475.40', '17,560.20'],
  ])
  expect(comparison?.rows.map((row) => row[0])).toContain('有效期至')
  expect([page?.orientation, corner.confidential === null]).toEqual(['landscape', false])
})
