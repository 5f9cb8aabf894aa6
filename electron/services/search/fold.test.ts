import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldWords } from './fold.ts'
import { snippetOf } from './snippet.ts'

const folded = (text: string) => fold(text).points.join('')

test.each([
  ['客戶會議記錄', '客户会议记录'],
  ['ＡＢＣ', 'abc'],
  ['臺灣', '台湾'],
  ['檯燈', '台灯'],
  ['什麼', '什么'],
  ['錢鍾書', '钱锺书'],
  ['钱钟书', '钱锺书'],
  ['啟事', '啓事'],
  ['发\u200b票', '发票'],
  ['a\u3000 b', 'a  b'],
  ['𠮷野家', '𠮷野家'],
  ['㎡', 'm2'],
])('%s folds to %s', (text, wanted) => {
  expect(folded(text)).toBe(folded(wanted))
})

test('a character folds alike wherever it stands', () => {
  expect(folded('乾隆')).toBe(folded('乾') + folded('隆'))
})

test('a place found is cut out of the text as it was written', () => {
  const [word = ''] = foldWords('会议')
  expect(snippetOf('第一次客戶會議，吉野家', word)).toEqual({
    before: '第一次客戶',
    match: '會議',
    after: '，吉野家',
  })
  expect(snippetOf('面积12㎡左右', '12m')).toEqual({ before: '面积', match: '12㎡', after: '左右' })
  expect(snippetOf('cafe\u0301吧', foldWords('CAFÉ')[0] ?? '').match).toBe('cafe\u0301')
})

test('two characters that only look alike stay two', () => {
  expect(folded('已')).not.toBe(folded('己'))
  expect(folded('未')).not.toBe(folded('末'))
})

/** Characters where scripts, widths, marks and pairs of code units meet. */
const text = fc.string({
  unit: fc.constantFrom(...'会會议議钟鐘锺𠮷ＡaÉe\u0301 \u3000㎡12。'),
  maxLength: 30,
})

test('every place found is a real one: what is cut out folds to what was looked for', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 2, max: 5 }), (written, start, length) => {
      const { points } = fold(written)
      const word = points
        .slice(start % (points.length + 1))
        .slice(0, length)
        .join('')
      fc.pre(word !== '' && !word.includes(' '))
      const { before, match, after } = snippetOf(written, word)
      expect(folded(match)).toContain(word)
      expect(written).toContain(match)
      expect(written).toContain(`${before.replace('…', '')}${match}${after.replace('…', '')}`)
    }),
  )
})

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(folded(folded(written))).toBe(folded(written))
    }),
  )
})

test('long surroundings are cut at whole characters', () => {
  const snippet = snippetOf(`${'𠮷'.repeat(50)}会议${'𠮷'.repeat(50)}`, '会议')
  expect(snippet.before).toBe(`…${'𠮷'.repeat(24)}`)
  expect(snippet.after).toBe(`${'𠮷'.repeat(24)}…`)
})
