import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate, percentIn, percentOf, timesDecimal, withoutTax } from './round.ts'

describe('fen times a decimal', () => {
  it.each([
    [100, 1.005, 101],
    [1, 0.5, 1],
    [1, 0.49, 0],
    [-1, 0.5, -1],
    [3850, 2000, 7_700_000],
    [333, 0.0001, 0],
    [1005, 0.1, 101],
    [123_456_789, 1.2345, 152_407_406],
  ])('%i × %d = %i', (fen, factor, product) => expect(timesDecimal(fen, factor)).toBe(product))

  it('of what is no amount is no amount', () => {
    expect(timesDecimal(0.5, 2)).toBeNaN()
    expect(timesDecimal(5, Number.POSITIVE_INFINITY)).toBeNaN()
    expect(timesDecimal(9e15, 9e14)).toBeNaN()
    expect(withoutTax(100, -100)).toBeNaN()
  })
})

describe('percents', () => {
  it.each([
    [13_965_000, 5, 698_250],
    [29_566_750, 6, 1_774_005],
    [1, 50, 1],
    [31_340_755, 40, 12_536_302],
    [99, 0.05, 0],
    [1000, 0.05, 1],
  ])('%i fen at %d %% is %i', (fen, percent, part) => expect(percentOf(fen, percent)).toBe(part))

  it.each([
    [31_340_755, 6, 29_566_750],
    [113, 13, 100],
    [100, 0, 100],
    [1, 6, 1],
  ])('%i gross at %d %% is %i net', (gross, rate, net) => expect(withoutTax(gross, rate)).toBe(net))

  it('says one amount as percent of another', () => {
    expect(percentIn(1, 3)).toBe(33.33)
    expect(percentIn(-1, 4)).toBe(-25)
    expect(percentIn(1, 0)).toBeNull()
  })
})

describe('fen divided by weights', () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 })

  it('add up, and no part is a whole fen off its share', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), weights, (total, given) => {
        const parts = allocate(total, given)
        const all = given.reduce((one, other) => one + other, 0)
        expect(parts.reduce((one, other) => one + other, 0)).toBe(total)
        if (all === 0) return
        parts.forEach((part, index) => {
          const off = BigInt(part) * BigInt(all) - BigInt(total) * BigInt(given[index] as number)
          expect(off > -BigInt(all) && off < BigInt(all)).toBe(true)
        })
      }),
    )
  })

  it('the largest remainder comes first, then the earlier one', () => {
    expect(allocate(10, [1, 1, 1])).toEqual([4, 3, 3])
    expect(allocate(100, [1, 2, 3])).toEqual([17, 33, 50])
    expect(allocate(5, [0, 0])).toEqual([5, 0])
  })
})
