import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Block } from '../../../shared/sheet/sheet.ts'
import { renderSheet } from './render.ts'
import { bare, FACTS, pagesOf, render, sheetOf, textOf, withTool } from './testing/read-pdf.ts'
import { DRAFT, ENGLISH, MEETING, TRADITIONAL } from './testing/samples.ts'

const paragraph = (text: string): Block => ({ block: 'text', text })
/** A thousand Han characters, Simplified and Traditional among them. */
const THOUSAND = Array.from({ length: 1000 }, (_, i) => String.fromCodePoint(0x4e00 + i * 20)).join('')
const LATIN =
  'AVATAR Tomorrow, fi ffl "quoted" & <b>100%</b> #1 a_b ~ ^ | \\ / {curly} [square] $5 €6 £7 ¥8 ￥9 @x.y éüñÅß'
const PUNCTUATION =
  '，。；：？！、（括）《书》「角」『双』【方】〈〉〔〕“双引”‘单引’……——～·•‧—…①②③№℃㎡×÷±≤≥√□■○●△▲★☆→←↑↓'
const NAMES = '𠮷田 吴𡋾 𣲷水 㛃 䶮 喆 犇 堃 叕 𬱖 𬭎 𫖮 㺭'

describe('text comes back out as it was typed', () => {
  test.each([
    ['a thousand Han', THOUSAND],
    ['Latin', LATIN],
    ['punctuation', PUNCTUATION],
    ['rare names', NAMES],
    ['traditional', '體驗廣告、龍鳳龜麗鬱籲灣臺灣繁體字與簡体字'],
    ['Kangxi radicals beside the characters they look like', '一⼀日⽇金⾦一⼀'],
    ['ticked boxes', '☑ 是 ☐ 否 ✓'],
    ['variation selectors', '葛\u{E0100}城 辻\u{E0101}'],
  ])('%s', async (_name, text) => {
    for (const language of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const { bytes, missing } = await render(sheetOf([paragraph(text)], { language }))
      expect(bare(textOf(bytes))).toContain(bare(text))
      expect(missing).toEqual([])
    }
  })

  test('in bold, in cells, in labels and in footers too', async () => {
    const text = `${NAMES}${PUNCTUATION}`
    const { bytes } = await render(
      sheetOf([
        { block: 'heading', text },
        { block: 'table', columns: [{ title: text, share: 1 }], rows: [[text]] },
        { block: 'facts', facts: [{ label: '甲', value: text, wide: true }] },
      ]),
    )
    expect(bare(textOf(bytes)).split(bare(text))).toHaveLength(5)
  })

  test('one document does not change the text of the next', async () => {
    await render(sheetOf([paragraph('⼀⽇⾦⽔⽕')]))
    const { bytes } = await render(sheetOf([paragraph('一日金水火')]))
    expect(bare(textOf(bytes))).toContain('一日金水火')
  })

  test('a wide-set title can be searched for', async () => {
    for (const sheet of [MEETING, TRADITIONAL]) {
      const text = textOf((await render(sheet)).bytes)
      expect(text).toMatch(new RegExp(`^${sheet.title}$`, 'm'))
    }
  })

  test('no space is put in where a line was spread or Han meets Latin', async () => {
    const text =
      '共计326家门店使用LOGO规范V3.2版，投放期为2011年11月11日至11月1日（第111条），客户询问是否可提前一周。'.repeat(
        6,
      )
    const { bytes } = await render(sheetOf([paragraph(text)]))
    expect(textOf(bytes).replace(/\n/g, '')).toContain(text)
  })
})

describe('characters that cannot be printed', () => {
  test('are named, never boxes, and reported', async () => {
    const { bytes, missing } = await render(sheetOf([paragraph('前𪚥后\uE001尾😀\uFE0F')], { mark: null }))
    expect(bare(textOf(bytes))).toContain('前〔U+2A6A5〕后〔U+E001〕尾〔U+1F600〕')
    expect([...missing].sort()).toEqual(['\uE001', '😀', '𪚥'].sort())
  })

  test('zero-width marks and controls are left out, half characters named', async () => {
    const { bytes } = await render(
      sheetOf([paragraph('甲\u200B乙\u2060丙\uFEFF丁\u0007戊\u00AD己\u202E庚\uD842辛\t壬')]),
    )
    expect(bare(textOf(bytes))).toContain('甲乙丙丁戊己庚〔U+D842〕辛壬')
  })

  test('a letter with a combining accent is joined', async () => {
    const { bytes } = await render(sheetOf([paragraph('Cafe\u0301')]))
    expect(textOf(bytes)).toContain('Café')
  })
})

describe('the file', () => {
  test('embeds every font and says what it is', async () => {
    const { bytes, pages } = await render(MEETING)
    const fonts = withTool('pdffonts', ['{}'], bytes).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts) expect(font).toMatch(/Identity-H\s+yes yes yes/)
    const info = withTool('pdfinfo', ['{}'], bytes)
    expect(info).toMatch(/Title:\s+客户会议记录 MR-20261121-01/)
    expect(info).toMatch(/PDF version:\s+1\.7/)
    expect(info).toMatch(new RegExp(`Pages:\\s+${pages}`))
    expect(withTool('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream encoding errors')
  })

  test('is the same bytes for the same sheet, other bytes for another instant', async () => {
    const digest = async (createdAt: string) =>
      createHash('sha256')
        .update((await renderSheet(DRAFT, { createdAt })).bytes)
        .digest('hex')
    const first = await digest('2026-11-21T08:00:00.000Z')
    await render(TRADITIONAL)
    expect(await digest('2026-11-21T08:00:00.000Z')).toBe(first)
    expect(await digest('2026-11-21T08:00:01.000Z')).not.toBe(first)
  })

  test('carries the form data', async () => {
    const json = JSON.stringify({ subject: '提案', rare: '𠮷' })
    const { bytes } = await renderSheet(MEETING, { ...FACTS, attachment: { name: 'form.json', json } })
    expect(withTool('pdfdetach', ['-list', '{}'], bytes)).toContain('form.json')
    expect(withTool('qpdf', ['{}', '--show-attachment=form.json'], bytes)).toBe(json)
  })

  test('refuses a date that is none', async () => {
    await expect(renderSheet(MEETING, { createdAt: 'soon' })).rejects.toThrow('not an instant')
  })

  test.each([
    ['Simplified', MEETING],
    ['draft', DRAFT],
    ['Traditional', TRADITIONAL],
    ['English', ENGLISH],
  ])('numbers the pages of the %s sample', async (_name, sheet) => {
    const { bytes, pages } = await render(sheet)
    const { before, between, after } = sheet.footer.pageText
    pagesOf(bytes).forEach((text, i) => {
      expect(bare(text)).toContain(bare(`${before}${i + 1}${between}${pages}${after}`))
    })
  })
})

describe('long content', () => {
  const rows = (count: number, text = '内容') =>
    Array.from({ length: count }, (_, i) => [`第${i + 1}行`, text])
  const columns = [
    { title: '表头甲', share: 1 },
    { title: '表头乙', share: 3 },
  ]

  test('a table repeats its header on every page and loses no row', async () => {
    const { bytes, pages } = await render(sheetOf([{ block: 'table', columns, rows: rows(120) }]))
    expect(pages).toBeGreaterThan(2)
    for (const page of pagesOf(bytes)) expect(page).toContain('表头甲')
    const text = textOf(bytes)
    for (const [name] of rows(120)) expect(text).toContain(name)
  })

  test('a row taller than a page prints whole, under the header', async () => {
    const text = Array.from({ length: 3000 }, (_, i) => String.fromCodePoint(0x4e00 + i)).join('')
    const block: Block = {
      block: 'table',
      columns,
      rows: [
        ['前', '短'],
        ['高', text],
        ['后', '短'],
      ],
    }
    const { bytes, pages } = await render(sheetOf([block]))
    expect(pages).toBeGreaterThan(1)
    const body = bare(textOf(bytes)).replace(/表头甲表头乙|客户会议记录MR-20261121-01/g, '')
    for (const character of text) expect(body).toContain(character)
  })

  test('a paragraph of 54,000 characters', async () => {
    const text = '客户认可主视觉方向，要求门店海报增加竖版；预算不变。'.repeat(2000)
    const started = performance.now()
    const { bytes } = await render(sheetOf([paragraph(text)]))
    expect(performance.now() - started).toBeLessThan(10_000)
    const body = bare(textOf(bytes))
    for (const character of '认竖预') expect(body.split(character).length - 1).toBe(2000)
  })

  test('a long address wraps inside its column and the amount stays on the page', async () => {
    const url = `https://example.com/${'a1B2c3D4'.repeat(40)}`
    const { bytes } = await render(
      sheetOf([
        {
          block: 'table',
          columns: [
            { title: '链接', share: 1 },
            { title: '金额', share: 1, align: 'right' },
          ],
          rows: [
            [url, '1,234,567,890.00'],
            [`${'𠮷'.repeat(80)}`, '￥1,234,567,890,123,456.00'],
          ],
        },
      ]),
    )
    const text = textOf(bytes)
    expect(bare(text)).toContain('1,234,567,890.00')
    expect(text).toContain('￥1,234,567,890,123,456.00')
    expect(bare(text).split('𠮷')).toHaveLength(81)
    const boxes = withTool('pdftotext', ['-bbox', '{}', '-'], bytes).matchAll(/xMax="([\d.]+)"/g)
    for (const [, right] of boxes) expect(Number(right)).toBeLessThan(595.28 - 50)
  })
})

describe('text is only ever text', () => {
  const tricks = [
    'data:image/png;base64,iVBORw0KGgo=',
    '{text} {{text}} $text',
    '/etc/passwd',
    'file:///etc/passwd',
    'https://example.invalid/x.png',
    '<svg onload="x"/>',
    '__proto__',
    'sc/regular',
  ]
  test.each(tricks)('%s is printed as it stands', async (trick) => {
    const { bytes } = await render(
      sheetOf(
        [
          paragraph(trick),
          { block: 'heading', text: trick },
          { block: 'facts', facts: [{ label: trick, value: trick }] },
          { block: 'columns', columns: [{ title: trick, lines: [trick] }] },
        ],
        { title: trick, mark: null },
      ),
    )
    expect(bare(textOf(bytes)).split(bare(trick)).length - 1).toBeGreaterThanOrEqual(6)
    expect(Buffer.from(bytes).includes('/Subtype /Image')).toBe(false)
    expect(Buffer.from(bytes).includes('/URI')).toBe(false)
  })

  test('objects in place of strings do not become nodes', async () => {
    const smuggled = { text: 'x', link: 'https://example.invalid' } as unknown as string
    await expect(render(sheetOf([paragraph(smuggled)]))).rejects.toThrow()
  })
})
