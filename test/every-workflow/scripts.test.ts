import { Converter } from 'opencc-js/cn2t'
import { expect, it } from 'vitest'
import { wordsIn } from '../../shared/language/index.ts'
import { type Leaf, texts } from './support/walk.ts'

/** Each language is named in its own script everywhere; the product's name is one. */
const NAMES = /^(languages\.|screens\.shell\.(name|mark)$|screens\.acts\.names\.speak)/

const words = (language: 'zh-Hant' | 'en'): readonly Leaf[] =>
  texts(wordsIn(language)).filter(([place]) => !NAMES.test(place))

it('no English text has a Chinese character', () => {
  expect(words('en').filter(([, text]) => /\p{Script=Han}|[，。、；：「」（）]/u.test(text))).toEqual([])
})

const traditional = Converter({ from: 'cn', to: 't' })
/** Right in both scripts (舞台, 游標), though the converter would write them otherwise. */
const ALSO_TRADITIONAL = new Set('台游')

it('no 繁體 text has a character of 简体 only', () => {
  const foreign = words('zh-Hant').flatMap(([place, text]) =>
    Array.from(text)
      .filter((one) => traditional(one) !== one && !ALSO_TRADITIONAL.has(one))
      .map((one) => `${place}: ${one} in ${text}`),
  )
  expect(foreign).toEqual([])
})

it('繁體 texts quote with 「」 outside the clauses, which stand as in their source', () => {
  const quoted = words('zh-Hant').filter(([place, text]) => /[“”]/.test(text) && !place.endsWith('.clause'))
  expect(quoted).toEqual([])
})

it('the checks can fail', () => {
  expect(Array.from('现在有').some((one) => traditional(one) !== one)).toBe(true)
  expect(texts({ a: { b: () => '现在' } })).toEqual([['a.b', expect.stringContaining('现在')]])
})
