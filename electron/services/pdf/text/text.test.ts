import { describe, expect, test } from 'vitest'
import { cleanForPrint, paragraphsOf } from './clean.ts'
import { markWidths } from './marks.ts'
import { textSetter } from './typeset-text.ts'

const setter = textSetter({ language: 'zh-Hans' })
const linesOf = (text: string, width: number, align: 'left' | 'justify' = 'left') =>
  setter.lines(text, width, { size: 10, align })
const words = (text: string, width: number) =>
  linesOf(text, width).map((line) =>
    line
      .draw()
      .text.map((run) => run.text)
      .join(''),
  )

describe('lines', () => {
  const dense =
    '合同（含税）总价￥1,234,567.89，分三期支付：首期30～40%；温度20℃以内。《规范》第3.2条——“不得压图”，见附件。'

  test('never begin or end with what may not, in any width', () => {
    for (let width = 60; width < 300; width += 3) {
      const lines = words(dense, width)
      expect(lines.join('')).toBe(markWidths(dense))
      for (const line of lines.slice(1)) expect(line).not.toMatch(/^[，。；：、）》”％%℃～]/)
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(/[（《“￥]$/)
    }
  })

  test('are never longer than the column', () => {
    for (let width = 30; width < 300; width += 7) {
      for (const line of linesOf(`${dense}${'𠮷'.repeat(30)}https://example.com/${'x'.repeat(90)}`, width)) {
        expect(line.length).toBeLessThanOrEqual(width)
      }
    }
  })

  test('never part a surrogate pair or a number', () => {
    expect(words('𠮷'.repeat(9), 25).every((line) => line === '𠮷𠮷')).toBe(false)
    for (const line of words('𠮷'.repeat(9), 25)) expect(line).toMatch(/^(𠮷)+$/u)
    for (let width = 90; width < 200; width += 3)
      expect(words(dense, width).some((l) => l.includes('1,234,567.89'))).toBe(true)
  })

  test('keep leading full-width spaces and empty lines', () => {
    expect(words('　　首行\n\n次段', 200)).toEqual(['　　首行', ' ', '次段'])
  })

  test('are opened to the margin only a little', () => {
    const [first] = linesOf(
      '客户认可主视觉方向要求门店海报增加竖版短视频由三十秒改为十五秒两支预算不变'.repeat(2),
      303,
      'justify',
    )
    const spacing = first?.draw().text[0]?.characterSpacing ?? 0
    expect(spacing).toBeGreaterThan(0)
    expect(spacing).toBeLessThanOrEqual(0.38)
  })

  test('of one paragraph take time in step with its length', () => {
    const time = (n: number) => {
      const started = performance.now()
      linesOf('客户认可主视觉方向，预算不变。'.repeat(n), 400)
      return performance.now() - started
    }
    time(400)
    expect(time(4000)).toBeLessThan(60 * Math.max(time(400), 2))
  })
})

describe('cleaning', () => {
  test('drops what is invisible and keeps variation selectors', () => {
    expect(cleanForPrint('a\u200Bb\u2060c\uFEFFd\u00ADe').text).toBe('abcde')
    expect(cleanForPrint('葛\u{E0100}☑\uFE0E').text).toBe('葛\u{E0100}☑\uFE0E')
  })

  test('never changes compatibility characters', () => {
    expect(cleanForPrint('豈更車\uF900⼀').text).toBe('豈更車〔U+F900〕⼀'.replace('〔U+F900〕', '\uF900'))
  })

  test('knows every kind of line end', () => {
    expect(paragraphsOf('a\r\nb\rc\nd\u2028e')).toEqual(['a', 'b', 'c', 'd', 'e'])
  })
})

describe('quotation marks and dashes', () => {
  test('are narrow in Latin text, full width in Chinese', () => {
    expect(markWidths('the client’s “yes”…')).toBe('the client\uE002s \uE003yes\uE004\uE005')
    expect(markWidths('他说：“好”，Lee’s 稿——终稿')).toBe('他说：“好”，Lee\uE002s 稿\uE006\uE006终稿')
  })
})
