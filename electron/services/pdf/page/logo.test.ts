import { describe, expect, test } from 'vitest'
import type { Sheet } from '../../../../shared/sheet/sheet.ts'
import { logoPng } from '../../pictures/testing/logo.ts'
import { renderSheet } from '../render.ts'
import { bare, FACTS, sheetOf, textOf, withTool } from '../testing/read-pdf.ts'
import { logoNode } from './logo.ts'

const HASH = 'a'.repeat(64)
const text = { block: 'text', text: '正文一段。' } as const

function paperWith(width: number, height: number, over: Partial<Sheet['letterhead']> = {}) {
  const letterhead = { name: '启明广告有限公司', phone: '010', address: '某路1号', ...over }
  const sheet = sheetOf([text], { letterhead: { ...letterhead, logo: { hash: HASH, width, height } } })
  return renderSheet(sheet, { ...FACTS, pictures: new Map([[HASH, logoPng(width, height)]]) })
}
const pictures = (bytes: Uint8Array) =>
  withTool('pdfimages', ['-list', '{}'], bytes)
    .split('\n')
    .filter((line) => /^\s*\d+\s+\d+\s+image\b/.test(line))

describe('a logo in the letterhead', () => {
  test.each([
    [600, 20],
    [20, 240],
    [640, 240],
    [1, 1],
  ])('%i × %i is drawn beside the words, which are all there', async (width, height) => {
    const { bytes } = await paperWith(width, height)
    expect(pictures(bytes)).toHaveLength(1)
    for (const words of ['启明广告有限公司', '某路1号', '正文一段。'])
      expect(bare(textOf(bytes))).toContain(words)
    expect(withTool('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream encoding errors')
  })
  test('is there as well when the letterhead is too long for its frame', async () => {
    const { bytes } = await paperWith(120, 40, { address: '很长的地址'.repeat(300) })
    expect(pictures(bytes)).toHaveLength(1)
  })
  test('gives the same bytes each time', async () => {
    const [one, other] = [await paperWith(90, 30), await paperWith(90, 30)]
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true)
  })
  test('keeps its proportions and its room', () => {
    const drawn = logoNode({ name: '', phone: '', address: '', logo: { hash: HASH, width: 640, height: 80 } })
    expect((drawn?.width ?? 0) / (drawn?.height ?? 1)).toBeCloseTo(8)
    expect(drawn?.width).toBeLessThanOrEqual(120)
  })
})
