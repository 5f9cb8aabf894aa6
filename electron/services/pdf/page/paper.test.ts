import { describe, expect, test } from 'vitest'
import type { Block, Sheet } from '../../../../shared/sheet/sheet.ts'
import { bare, pagesOf, render, sheetOf, withTool } from '../testing/read-pdf.ts'
import { MEETING, signatureBox } from '../testing/samples.ts'
import { MM, measuresOf } from './measures.ts'

const BLOCKS: Block[] = [
  {
    block: 'facts',
    facts: [
      { label: '甲', value: '左' },
      { label: '乙', value: '右' },
    ],
  },
  {
    block: 'table',
    columns: [
      { title: '项', share: 1 },
      { title: '数', share: 1, align: 'right' },
    ],
    rows: [['内容', '1.00']],
  },
  { block: 'text', text: '正文一段。'.repeat(40) },
  { block: 'signatures', boxes: [signatureBox('甲方'), signatureBox('乙方')] },
]
const made = async (over: Partial<Sheet>, blocks = BLOCKS) => (await render(sheetOf(blocks, over))).bytes
const sizeOf = (bytes: Uint8Array) =>
  /Page size:\s+([\d.]+) x ([\d.]+)/
    .exec(withTool('pdfinfo', ['{}'], bytes))
    ?.slice(1)
    .map(Number)

/** Furthest ink of words to the left and to the right, in points. */
function edgesOf(bytes: Uint8Array): readonly [number, number] {
  const boxes = [
    ...withTool('pdftotext', ['-bbox', '{}', '-'], bytes).matchAll(
      /<word xMin="([\d.]+)"[^>]*xMax="([\d.]+)"/g,
    ),
  ]
  return [Math.min(...boxes.map((one) => Number(one[1]))), Math.max(...boxes.map((one) => Number(one[2])))]
}

describe('paper', () => {
  test('stands unless it is said to lie', async () => {
    expect(sizeOf(await made({}))).toEqual([595.28, 841.89])
    expect(sizeOf(await made({ page: { orientation: 'landscape', binding: false } }))).toEqual([
      841.89, 595.28,
    ])
  })

  test('is filled over its whole width, and no further', async () => {
    for (const orientation of ['portrait', 'landscape'] as const) {
      const page = { orientation, binding: false }
      const { width, margin } = measuresOf(page)
      const [left, right] = edgesOf(await made({ page }))
      expect(left).toBeGreaterThanOrEqual(margin.left - 0.6)
      expect(left).toBeLessThan(margin.left + 8)
      expect(right).toBeLessThanOrEqual(width - margin.right + 0.6)
      expect(right).toBeGreaterThan(width - margin.right - 60)
    }
  })

  test('that is bound leaves 30 mm at the left', async () => {
    const [left] = edgesOf(await made({ page: { orientation: 'portrait', binding: true } }))
    expect(left).toBeGreaterThanOrEqual(30 * MM - 0.6)
    expect(left).toBeLessThan(30 * MM + 8)
  })
})

describe('copies', () => {
  const long: Block[] = Array.from({ length: 60 }, (_, i) => ({ block: 'text', text: `第${i}段` }))

  test('are each a whole paper with its own name and its own page numbers', async () => {
    const { pageText } = MEETING.footer
    const bytes = await made({ copies: ['存根联', '客户联', '回单联'] }, long)
    const pages = pagesOf(bytes).map(bare)
    const each = pages.length / 3
    expect(each).toBe(2)
    const names = pages.map((page) => ['存根联', '客户联', '回单联'].filter((name) => page.includes(name)))
    expect(names).toEqual([['存根联'], [], ['客户联'], [], ['回单联'], []])
    for (const [index, page] of pages.entries()) {
      const place = `${pageText.before}${(index % each) + 1}${pageText.between}${each}${pageText.after}`
      expect(page).toContain(bare(place))
    }
  })

  test('differ in nothing but the name', async () => {
    const pages = pagesOf(await made({ copies: ['存根联', '客户联'] })).map(bare)
    expect(pages[0]?.replace('存根联', '')).toBe(pages[1]?.replace('客户联', ''))
  })

  test('a sheet without any is printed once', async () => {
    expect(pagesOf(await made({}))).toHaveLength(1)
    expect(pagesOf(await made({ copies: [] }))).toHaveLength(1)
  })
})
