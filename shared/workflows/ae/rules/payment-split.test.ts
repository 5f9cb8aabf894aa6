import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isWhole, splitPayment } from './payment-split.ts'

describe('instalments', () => {
  it('of the worked example', () => {
    expect(splitPayment(31_340_755, [40, 30, 30])).toEqual([12_536_302, 9_402_227, 9_402_226])
    expect(splitPayment(31_340_755, [])).toEqual([])
    expect(splitPayment(31_340_755, [100])).toEqual([31_340_755])
  })

  it('add up to the price, whatever the percents', () => {
    const percents = fc.array(
      fc.integer({ min: 1, max: 9_000 }).map((one) => one / 100),
      { minLength: 1, maxLength: 6 },
    )
    fc.assert(
      fc.property(fc.nat(2_000_000_000), percents, (gross, given) => {
        const parts = splitPayment(gross, given)
        expect(parts.reduce((one, other) => one + other, 0)).toBe(gross)
      }),
    )
  })

  it.each([
    [[40, 30, 30], true],
    [[33.3, 33.3, 33.4], true],
    [[0.1, 0.2, 99.7], true],
    [[33.33, 33.33, 33.33], false],
    [[100, 0.0001], false],
    [[], false],
  ])('%j are a hundred: %s', (percents, whole) => expect(isWhole(percents)).toBe(whole))
})
