import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumber } from './clauses.ts'
import { filled, openFields, paragraphs } from './merge.ts'

describe('a text with fields', () => {
  it.each([
    ['总价{总价}元', { 总价: '1.00' }, '总价1.00元'],
    ['{ 总价 }', { 总价: '1.00' }, '1.00'],
    ['{甲}与{乙}', { 甲: '某', 乙: '' }, '某与{乙}'],
    ['{不知道}', {}, '{不知道}'],
    ['一\n{可选}\n二', { 可选: null }, '一\n二'],
    ['前{可选}后', { 可选: null }, '前后'],
    ['{明细}', { 明细: '一\n二' }, '一\n二'],
    ['{toString}', {}, '{toString}'],
    ['', {}, ''],
  ])('%j', (text, values, expected) => expect(filled(text, values)).toBe(expected))

  it('never loses an open field, and nothing filled in is filled again', () => {
    const names = fc.constantFrom('甲', '乙', '丙')
    fc.assert(
      fc.property(
        fc.array(names),
        fc.dictionary(names, fc.constantFrom('', '某', '$&')),
        (fields, values) => {
          const open = openFields(filled(fields.map((name) => `x{${name}}`).join(''), values))
          const unknown = fields.filter((name) => !values[name])
          expect([...open].toSorted()).toEqual([...new Set(unknown)].toSorted())
        },
      ),
    )
  })

  it('names what is open, an empty pair included', () => {
    expect(openFields('{甲}、{ }、{甲}')).toEqual(['甲', ''])
  })
})

describe('paragraphs', () => {
  it('are numbered behind their article, unless they carry a number', () => {
    expect(paragraphs('一\n\n 二 ', 4)).toEqual(['4.1 一', '4.2 二'])
    expect(paragraphs('4.1 一\n4.2 二', 4)).toEqual(['4.1 一', '4.2 二'])
  })
})

it.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
  [100, '100'],
  [0, '0'],
  [1.5, '1.5'],
])('article %d is %s', (value, text) => expect(chineseNumber(value)).toBe(text))
