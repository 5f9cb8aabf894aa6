import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectedOf } from '../../test/every-workflow/support/sample.ts'
import { usccFault } from './uscc.ts'

const vectors = expectedOf('uscc_vectors') as unknown as readonly { code: string; valid: boolean }[]
const GOOD = '91000000FAKECNT01Y'
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

describe('a unified social credit code', () => {
  it.each(vectors)('$code is valid: $valid', ({ code, valid }) => {
    expect(usccFault(code) === null).toBe(valid)
  })

  it.each([
    ['', { fault: 'length', length: 0 }],
    ['91000000FAKECNT01', { fault: 'length', length: 17 }],
    [`${GOOD}0`, { fault: 'length', length: 19 }],
    ['9100000OFAKECNT01Y', { fault: 'character', position: 8, character: 'O' }],
    ['91A00000FAKECNT01Y', { fault: 'character', position: 3, character: 'A' }],
    ['91000000FAKECNT01Z', { fault: 'character', position: 18, character: 'Z' }],
    ['91000000FAkECNT01Y', { fault: 'character', position: 11, character: 'k' }],
    ['91000000FAKECNT010', { fault: 'checkDigit' }],
  ])('%s: says which part is wrong', (code, fault) => expect(usccFault(code)).toEqual(fault))

  it('has no spaces around it to fear', () => expect(usccFault(` ${GOOD} `)).toBeNull())

  it('notices any one character changed', () => {
    const place = fc.nat(17)
    const other = fc.constantFrom(...ALPHABET)
    fc.assert(
      fc.property(place, other, (at, character) => {
        fc.pre(GOOD[at] !== character)
        expect(usccFault(GOOD.slice(0, at) + character + GOOD.slice(at + 1))).not.toBeNull()
      }),
    )
  })

  it('notices neighbours exchanged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 15 }), (at) => {
        const [one = '', two = ''] = [GOOD[at], GOOD[at + 1]]
        fc.pre(one !== two)
        expect(usccFault(GOOD.slice(0, at) + two + one + GOOD.slice(at + 2))).not.toBeNull()
      }),
    )
  })

  it('has exactly one right last character', () => {
    const right = Array.from(ALPHABET).filter((last) => usccFault(GOOD.slice(0, 17) + last) === null)
    expect(right).toEqual(['Y'])
  })
})
