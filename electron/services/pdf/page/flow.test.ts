import { describe, expect, test } from 'vitest'
import type { Block, Sheet } from '../../../../shared/sheet/sheet.ts'
import { pagesOf, render, sheetOf } from '../testing/read-pdf.ts'
import { signatureBox } from '../testing/samples.ts'
import { paginate, type Run } from './flow.ts'

const run = (
  kind: Run['kind'],
  heights: number[],
  glue: (i: number) => boolean = () => false,
  head = 0,
): Run => ({
  kind,
  before: 5,
  head,
  pieces: heights.map((height, i) => ({ height, glue: glue(i) })),
  render: () => ({ stack: [] }),
})

describe('pages', () => {
  test('no page is fuller than it may be, whatever the heights', () => {
    for (let n = 1; n < 200; n++) {
      const rows = run(
        'grid',
        Array.from({ length: n }, (_, i) => 7 + ((i * n) % 23)),
        () => false,
        12,
      )
      const pages = paginate([run('text', [20, 20]), rows, run('signatures', [60])], 200)
      for (const page of pages) {
        const height = page.reduce((sum, part, i) => {
          const pieces = part.run.pieces.slice(part.from, part.to)
          return (
            sum + (i === 0 ? 0 : part.run.before) + part.run.head + pieces.reduce((a, p) => a + p.height, 0)
          )
        }, 0)
        expect(height).toBeLessThanOrEqual(200)
      }
      expect(pages.flat().reduce((sum, part) => sum + part.to - part.from, 0)).toBe(n + 3)
    }
  })

  test('signatures never stand alone', () => {
    for (let n = 1; n < 120; n++) {
      const text = run(
        'text',
        Array.from({ length: n }, () => 9),
        (i) => i === 0 || i === n - 2,
      )
      const last = paginate([text, run('signatures', [60])], 200).at(-1) ?? []
      const lines = last
        .filter((part) => part.run.kind === 'text')
        .reduce((sum, part) => sum + part.to - part.from, 0)
      expect(lines).toBeGreaterThanOrEqual(Math.min(2, n))
    }
  })

  test('a heading goes with what follows', () => {
    for (let n = 1; n < 60; n++) {
      const pages = paginate(
        [
          run(
            'text',
            Array.from({ length: n }, () => 9),
          ),
          run('heading', [15], () => true),
          run('grid', [30, 30], () => false, 10),
        ],
        200,
      )
      for (const page of pages) expect(page.at(-1)?.run.kind).not.toBe('heading')
    }
  })

  test('what is glued but taller than a page is let go', () => {
    const pages = paginate([run('signatures', [90, 90, 90], (i) => i < 2)], 200)
    expect(pages.map((page) => page.map((part) => [part.from, part.to]))).toEqual([[[0, 2]], [[2, 3]]])
  })
})

describe('on real paper', () => {
  const signatures: Block = {
    block: 'signatures',
    boxes: [signatureBox('甲方签署', '周敏'), signatureBox('乙方签署')],
  }
  const table = (rows: number): Block => ({
    block: 'table',
    columns: [{ title: '表头', share: 1 }],
    rows: Array.from({ length: rows }, (_, i) => [`第${i + 1}行`]),
  })

  test('signature boxes stay whole and in company wherever the page ends', async () => {
    for (let n = 12; n <= 32; n++) {
      const text = pagesOf((await render(sheetOf([table(n), signatures]))).bytes)
      const signed = text.filter((page) => page.includes('甲方签署'))
      expect(signed).toHaveLength(1)
      expect(signed[0]?.match(/日期：/g)).toHaveLength(2)
      expect(signed[0]).toContain(`第${n}行`)
    }
  })

  test('text keeps two lines with them', async () => {
    const prose = (n: number): Sheet =>
      sheetOf([
        { block: 'text', text: Array.from({ length: n }, (_, i) => `文${i + 1}。`).join('\n') },
        signatures,
      ])
    for (let n = 26; n <= 40; n++) {
      const last = pagesOf((await render(prose(n))).bytes).at(-1)
      expect(last).toContain('甲方签署')
      expect(last).toContain(`文${n - 1}。`)
      expect(last).toContain(`文${n}。`)
    }
  })
})
