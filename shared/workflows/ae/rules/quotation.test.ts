import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineAmount, type Quote, type QuoteFigures, type QuoteResult, quoteFigures } from './quotation.ts'

const line = (amount: number, rate = 6, third = false) => ({ amount, rate, third })
const quote = (more: Partial<Quote>): Quote => ({
  lines: [line(11_520_000), line(16_300_000, 6, true)],
  basis: '不含税',
  supervisionRate: 15,
  serviceRate: 6,
  discountType: '无',
  discountValue: 0,
  discountScope: '自有服务及监制费',
  ...more,
})
const figures = (result: QuoteResult): QuoteFigures => {
  if (!result.ok) throw new Error(result.fault)
  return result.figures
}
const of = (more: Partial<Quote>) => figures(quoteFigures(quote(more)))
const faultOf = (more: Partial<Quote>) => {
  const result = quoteFigures(quote(more))
  return result.ok ? null : result.fault
}

describe('the worked example of the domain', () => {
  it('comes to 313,407.55', () => {
    expect(of({ discountType: '按比例', discountValue: 5 })).toEqual({
      own: 11_520_000,
      third: 16_300_000,
      fee: 2_445_000,
      base: 13_965_000,
      discount: 698_250,
      net: 29_566_750,
      tax: 1_774_005,
      gross: 31_340_755,
      groups: [{ rate: 6, net: 29_566_750, tax: 1_774_005 }],
    })
  })
})

describe('a quotation', () => {
  it('takes a percentage of everything when that is agreed', () => {
    const all = of({ discountType: '按比例', discountValue: 5, discountScope: '全部' })
    expect([all.base, all.discount]).toEqual([30_265_000, 1_513_250])
  })

  it('takes a fixed amount, up to what it is taken from', () => {
    expect(of({ discountType: '按金额', discountValue: 13_965_000 }).net).toBe(16_300_000)
    expect(faultOf({ discountType: '按金额', discountValue: 13_965_001 })).toBe('discountAboveBase')
    expect(faultOf({ discountType: '按金额', discountValue: -1 })).toBe('discountAboveBase')
    expect(faultOf({ discountType: '按比例', discountValue: 100.01 })).toBe('discountAboveBase')
  })

  it('rounds tax once for each rate, and puts the fee with the services', () => {
    const { groups, tax, net } = of({
      lines: [line(101), line(101), line(1_000, 13, true)],
      supervisionRate: 10,
    })
    expect(groups).toEqual([
      { rate: 13, net: 1_000, tax: 130 },
      { rate: 6, net: 302, tax: 18 },
    ])
    expect([net, tax]).toEqual([1_302, 148])
  })

  it('spreads a discount over the rates, the largest remainder first', () => {
    const { groups } = of({
      lines: [line(1_000, 13), line(1_000, 6), line(1_000, 9)],
      discountType: '按金额',
      discountValue: 100,
    })
    expect(groups.map((group) => [group.rate, group.net])).toEqual([
      [13, 966],
      [9, 967],
      [6, 967],
    ])
  })

  it('with prices that include tax works net back for each rate', () => {
    const { net, tax, gross, groups } = of({
      basis: '含税',
      supervisionRate: 0,
      lines: [line(10_600, 6), line(11_300, 13)],
    })
    expect(groups).toEqual([
      { rate: 13, net: 10_000, tax: 1_300 },
      { rate: 6, net: 10_000, tax: 600 },
    ])
    expect([net, tax, gross]).toEqual([20_000, 1_900, 21_900])
  })

  it('at an agreed price is that price to the fen', () => {
    const lump = of({ discountType: '一口价', discountValue: 31_000_000 })
    expect(lump).toMatchObject({ gross: 31_000_000, net: 29_245_283, tax: 1_754_717 })
    expect(lump.discount).toBe(30_265_000 - 29_245_283)
    const included = of({ basis: '含税', discountType: '一口价', discountValue: 30_000_000 })
    expect([included.gross, included.discount]).toEqual([30_000_000, 265_000])
  })

  it('cannot have an agreed price over several rates, above its own, or of nothing', () => {
    const lump = { discountType: '一口价', discountValue: 1_000 } as const
    expect(faultOf({ ...lump, lines: [line(1_000, 6), line(1_000, 13)] })).toBe('severalRates')
    expect(faultOf({ ...lump, lines: [line(1_000, 13, true)] })).toBe('severalRates')
    expect(faultOf({ ...lump, lines: [] })).toBe('severalRates')
    expect(faultOf({ ...lump, discountValue: 99_999_999 })).toBe('targetAbovePrice')
    expect(faultOf({ ...lump, discountValue: 0 })).toBe('targetAbovePrice')
  })

  it('says so when it is too large to be written out', () => {
    expect(faultOf({ lines: [line(9e13)] })).toBe('tooLarge')
    expect(faultOf({ lines: [line(Number.NaN)] })).toBe('tooLarge')
  })

  it.each([
    [1.005, 100, 101],
    [3, 333, 999],
    [0.0001, 4_999, 0],
    [0.0001, 5_000, 1],
  ])('%d × %i fen is %i', (quantity, price, amount) => expect(lineAmount(quantity, price)).toBe(amount))

  it.each([
    [null, 1],
    [1, null],
    ['1', 1],
    [1, 0.5],
    [1e9, 1e9],
    [Number.NaN, 1],
  ])('%s × %s is no amount', (quantity, price) => expect(lineAmount(quantity, price)).toBeNull())
})

describe('whatever is quoted', () => {
  const anyQuote: fc.Arbitrary<Quote> = fc.record({
    lines: fc.array(
      fc.record({
        amount: fc.nat(500_000_000),
        rate: fc.constantFrom(0, 1, 3, 6, 9, 13),
        third: fc.boolean(),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    basis: fc.constantFrom('不含税', '含税'),
    supervisionRate: fc.constantFrom(0, 12.5, 15, 50),
    serviceRate: fc.constantFrom(3, 6),
    discountType: fc.constantFrom('无', '按比例', '按金额', '一口价'),
    discountValue: fc.nat(2_000_000_000).map((value) => value / 100),
    discountScope: fc.constantFrom('自有服务及监制费', '全部'),
  })
  const usable = anyQuote.map((one) => ({
    ...one,
    discountValue: one.discountType === '按比例' ? one.discountValue % 100 : Math.floor(one.discountValue),
  }))
  const holds = (law: (figures: QuoteFigures, quote: Quote) => void) =>
    fc.assert(
      fc.property(usable, (one) => {
        const result = quoteFigures(one)
        if (result.ok) law(result.figures, one)
      }),
      { numRuns: 500 },
    )

  it('the rates add up to the totals, and net and tax to the gross', () => {
    holds(({ groups, net, tax, gross }) => {
      expect(groups.reduce((sum, group) => sum + group.net, 0)).toBe(net)
      expect(groups.reduce((sum, group) => sum + group.tax, 0)).toBe(tax)
      expect(net + tax).toBe(gross)
    })
  })

  it('lines, fee and discount add up to the side they are quoted in', () => {
    holds(({ own, third, fee, discount, net, gross }, { basis }) => {
      expect(own + third + fee - discount).toBe(basis === '含税' ? gross : net)
    })
  })

  it('no tax is more than half a fen off its rate, and nothing is negative', () => {
    holds(({ groups }, { discountType, basis }) => {
      for (const { rate, net, tax } of groups) {
        expect(Math.min(net, tax)).toBeGreaterThanOrEqual(0)
        const slack = basis === '含税' || discountType === '一口价' ? 0.5 + rate / 200 : 0.5
        expect(Math.abs(tax - (net * rate) / 100)).toBeLessThanOrEqual(slack + 1e-6)
      }
    })
  })

  it('an agreed price is met exactly', () => {
    holds(({ gross }, { discountType, discountValue }) => {
      if (discountType === '一口价') expect(gross).toBe(discountValue)
    })
  })
})
