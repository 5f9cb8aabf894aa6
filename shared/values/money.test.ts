import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatFen, parseFen } from './money.ts'

const fen = fc.integer({ min: -99_999_999_999_999, max: 99_999_999_999_999 })

describe('fen', () => {
  it('come back from what is written', () => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(parseFen(formatFen(amount))).toBe(amount)
      }),
    )
  })

  it.each([
    [0, '0.00'],
    [5, '0.05'],
    [-5, '-0.05'],
    [100_000, '1,000.00'],
    [-12_345_678, '-123,456.78'],
  ])('%i is written %s', (amount, text) => expect(formatFen(amount)).toBe(text))

  it.each([
    ['1,234.5', 123_450],
    ['￥1234', 123_400],
    ['１２３．４５', 12_345],
    ['1 234元', 123_400],
    ['-0', 0],
    ['0.1', 10],
  ])('%s is read as %i', (text, amount) => expect(parseFen(text)).toBe(amount))

  it.each(['', '1.234', '12a', '--1', '1e5', '.5', '1234567890123'])('%j is no amount', (text) => {
    expect(parseFen(text)).toBeNull()
  })

  it('never are a fraction', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-￥元 １') }), (text) => {
        const amount = parseFen(text)
        expect(amount === null || Number.isSafeInteger(amount)).toBe(true)
      }),
    )
  })
})
