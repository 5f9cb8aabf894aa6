import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, foldText } from './fold.ts'

describe('foldText', () => {
  it.each([
    ['ＡＢＣ　１２３', 'abc 123'],
    ['  暖\u200B冬 \n 礼盒 ', '暖冬 礼盒'],
    ['\uFEFFMR-01', 'mr-01'],
  ])('%j → %j', (text, folded) => expect(foldText(text)).toBe(folded))

  it('has nothing left to fold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldText(text)
        expect(foldText(once)).toBe(once)
      }),
    )
  })
})

describe('cleanText', () => {
  it('keeps line breaks as one character', () => expect(cleanText('一\r\n二\r三')).toBe('一\n二\n三'))

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = cleanText(text)
        expect(cleanText(once)).toBe(once)
      }),
    )
  })
})
