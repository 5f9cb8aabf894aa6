import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedOf } from '../../test/every-workflow/support/sample.ts'
import { CAPITALS_LIMIT, capitalsOf, rmbCapitals } from './capitals.ts'
import { parseFen } from './money.ts'

const vectors = expectedOf('rmb_capital_vectors') as unknown as readonly { amount: string; text: string }[]
/** Made by test/data/capitals/make.py, which works another way. */
const table = readFileSync(new URL('../../test/data/capitals/capitals.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t') as [string, string])

const fen = fc.integer({ min: 1 - CAPITALS_LIMIT, max: CAPITALS_LIMIT - 1 })
/** Amounts with many noughts, where the rules are. */
const holed = fc
  .array(fc.constantFrom(0, 0, 0, 1, 2, 9), { minLength: 1, maxLength: 14 })
  .map((digits) => Number(digits.join('')))
const any = fc.oneof(fen, holed)

describe('an amount in capitals', () => {
  it('has its twenty-two vectors', () => expect(vectors).toHaveLength(22))

  it.each(vectors)('$amount is $text', ({ amount, text }) => {
    expect(rmbCapitals(parseFen(amount) as number)).toBe(text)
  })

  it('is what another way of working gives, over a table of thousands', () => {
    expect(table.length).toBeGreaterThan(1000)
    const wrong = table.filter(([amount, text]) => rmbCapitals(Number(amount)) !== text)
    expect(wrong).toEqual([])
  })

  it('reads back as the same amount', () => {
    fc.assert(
      fc.property(any, (amount) => {
        expect(readBack(rmbCapitals(amount))).toBe(amount)
      }),
    )
  })

  it('ends in 整 exactly when the yuan are whole, and never doubles a nought', () => {
    fc.assert(
      fc.property(any, (amount) => {
        const written = rmbCapitals(amount)
        expect(written.endsWith('整')).toBe(amount % 100 === 0)
        expect(written).not.toMatch(/零零|零[万亿]|零元(?!整)|[万亿]{2}|^人民币负?[拾佰仟元]/)
      }),
    )
  })

  it.each([CAPITALS_LIMIT, -CAPITALS_LIMIT, 0.5, Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %d',
    (amount) => {
      expect(() => rmbCapitals(amount)).toThrow(RangeError)
      expect(capitalsOf(amount)).toBeNull()
    },
  )

  it('is nothing where there is no amount', () => {
    expect([null, undefined, '12', true].map(capitalsOf)).toEqual([null, null, null, null])
    expect(capitalsOf(-508_800)).toBe('人民币负伍仟零捌拾捌元整')
  })
})

const VALUE: { readonly [character: string]: number } = { 拾: 10, 佰: 100, 仟: 1000, 万: 1e4, 亿: 1e8 }

/** A reader that knows nothing of where 零 and 整 stand. */
function readBack(text: string): number {
  const plain = text.replace(/^人民币负?|整$|零/g, '')
  const [yuan = '', rest = ''] = plain.includes('元') ? plain.split('元') : ['', plain]
  const small = (unit: string) => '壹贰叁肆伍陆柒捌玖'.indexOf(rest.split(unit)[0]?.at(-1) ?? '') + 1
  const cents = (rest.includes('角') ? small('角') * 10 : 0) + (rest.includes('分') ? small('分') : 0)
  const amount = integer(yuan) * 100 + cents
  return text.includes('负') ? -amount : amount
}

function integer(text: string): number {
  for (const unit of ['亿', '万']) {
    const at = text.indexOf(unit)
    if (at >= 0) return integer(text.slice(0, at)) * (VALUE[unit] ?? 0) + integer(text.slice(at + 1))
  }
  const parts = text.match(/[壹贰叁肆伍陆柒捌玖][拾佰仟]?/g) ?? []
  return parts.reduce(
    (sum, [digit = '', unit = '']) => sum + ('壹贰叁肆伍陆柒捌玖'.indexOf(digit) + 1) * (VALUE[unit] ?? 1),
    0,
  )
}
