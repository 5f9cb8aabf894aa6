import { describe, expect, test } from 'vitest'
import type { Block } from '../../../../shared/sheet/sheet.ts'
import { measuresOf } from '../page/measures.ts'
import { bare, pagesOf, render, sheetOf, textOf, withTool } from '../testing/read-pdf.ts'
import { signatureBox } from '../testing/samples.ts'

const paragraph = (text: string): Block => ({ block: 'text', text })
const BREAK: Block = { block: 'break' }

const pages = async (...blocks: Block[]) => pagesOf((await render(sheetOf(blocks))).bytes).map(bare)

/** Left edge of a word on the paper, in points. */
const leftOf = (bytes: Uint8Array, word: string): number => {
  const found = new RegExp(`xMin="([0-9.]+)"[^>]*>${word}<`).exec(
    withTool('pdftotext', ['-bbox', '{}', '-'], bytes),
  )
  return Number(found?.[1])
}

describe('a break', () => {
  test('begins a new page', async () => {
    const [one, two, ...more] = await pages(paragraph('甲段'), BREAK, paragraph('乙段'))
    expect(more).toEqual([])
    expect([one?.includes('甲段'), one?.includes('乙段')]).toEqual([true, false])
    expect(two).toContain('乙段')
  })

  test('leaves no empty page, whether doubled, or last', async () => {
    expect(await pages(paragraph('甲'), BREAK, BREAK, paragraph('乙'), BREAK)).toHaveLength(2)
  })

  test('parts signatures from what stood before it', async () => {
    const sealed = { block: 'signatures', boxes: [{ ...signatureBox('甲方'), seal: true }] } as const
    const [, two] = await pages(paragraph('正文'), BREAK, paragraph('签署页'), sealed)
    expect(two).toContain('签署页')
    expect(two).toContain('甲方')
  })
})

describe('totals', () => {
  const totals = (count: number): Block => ({
    block: 'totals',
    lines: Array.from({ length: count }, (_, i) => ({
      label: `合计${i}`,
      value: `${i},000.00`,
      strong: i === count - 1,
    })),
    words: { label: '大写', value: '人民币壹万贰仟元零壹分' },
  })

  test('stand at the right, their words across the page', async () => {
    const { bytes } = await render(sheetOf([totals(4)]))
    expect(leftOf(bytes, '合计0')).toBeGreaterThan(250)
    expect(leftOf(bytes, '大写')).toBeLessThan(100)
    expect(bare(textOf(bytes))).toContain('人民币壹万贰仟元零壹分')
  })

  test('stay in one piece wherever the page ends', async () => {
    for (let lines = 18; lines < 34; lines += 3) {
      const all = await pages(...Array.from({ length: lines }, () => paragraph('一段文字。')), totals(7))
      const holders = all.filter((page) => /合计\d|大写/.test(page))
      expect(holders).toHaveLength(1)
    }
  })

  test('too many for a page are printed all the same', async () => {
    const all = (await pages(totals(80))).join('')
    expect(all).toContain('合计79')
  })
})

test('a box with room for a seal is as high as the seal', async () => {
  const after = async (seal: boolean) => {
    const boxes = [{ ...signatureBox('甲方'), seal }]
    const { bytes } = await render(sheetOf([{ block: 'signatures', boxes }, paragraph('其后')]))
    const found = /yMin="([0-9.]+)"[^>]*>其后</.exec(withTool('pdftotext', ['-bbox', '{}', '-'], bytes))
    return Number(found?.[1])
  }
  expect((await after(true)) - (await after(false))).toBeGreaterThan(20)
})

test('an article’s heading is larger than a section’s', async () => {
  const height = async (level: 1 | 2) => {
    const { bytes } = await render(sheetOf([{ block: 'heading', level, text: '第一条' }]))
    const found = /yMin="([0-9.]+)" xMax="[0-9.]+" yMax="([0-9.]+)">第一条</.exec(
      withTool('pdftotext', ['-bbox', '{}', '-'], bytes),
    )
    return Number(found?.[2]) - Number(found?.[1])
  }
  expect(await height(1)).toBeGreaterThan(await height(2))
})

describe('texts set apart', () => {
  const boxOf = async (tone: 'plain' | 'framed' | 'cover') => {
    const { bytes } = await render(sheetOf([{ block: 'text', text: '焐热', tone }]))
    const found = /xMin="([0-9.]+)" yMin="([0-9.]+)" xMax="([0-9.]+)" yMax="([0-9.]+)">焐热</.exec(
      withTool('pdftotext', ['-bbox', '{}', '-'], bytes),
    )
    const [left = 0, top = 0, right = 0, bottom = 0] = (found ?? []).slice(1).map(Number)
    return { middle: (left + right) / 2, height: bottom - top }
  }

  test.each(['framed', 'cover'] as const)(
    '%s stands in the middle, larger than running text',
    async (tone) => {
      const [plain, apart] = [await boxOf('plain'), await boxOf(tone)]
      const page = measuresOf(undefined)
      const middle = (page.width + page.margin.left - page.margin.right) / 2
      expect(Math.abs(apart.middle - middle)).toBeLessThan(1)
      expect(plain.middle).toBeLessThan(middle / 2)
      expect(apart.height).toBeGreaterThan(plain.height)
    },
  )

  test('a framed sentence of many lines is printed whole', async () => {
    const text = '把冬天焐热，寄给想见的人。'.repeat(20)
    const { bytes } = await render(sheetOf([{ block: 'text', text, tone: 'framed' }]))
    expect(bare(textOf(bytes))).toContain(bare(text))
  })
})
