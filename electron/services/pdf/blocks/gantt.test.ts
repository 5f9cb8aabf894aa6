import { describe, expect, test } from 'vitest'
import type { GanttBlock, GanttRow, Sheet } from '../../../../shared/sheet/sheet.ts'
import { bare, pagesOf, render, sheetOf, textOf, withTool } from '../testing/read-pdf.ts'
import { COLORS } from './gantt-ink.ts'

const LANDSCAPE: Sheet['page'] = { orientation: 'landscape', binding: false }

const row = (index: number, more: Partial<GanttRow> = {}): GanttRow => ({
  cells: [String(index), `任务${index}号`, '创作部 / 许晚晴', '09-07 – 09-11', '5'],
  plan: { from: '2026-09-07', to: '2026-09-11' },
  actual: null,
  milestone: false,
  tinted: false,
  ...more,
})

const chart = (rows: readonly GanttRow[], more: Partial<GanttBlock> = {}): GanttBlock => ({
  block: 'gantt',
  columns: ['序号', '任务名', '部门', '起止', '天数'].map((title, i) => ({
    title,
    share: [1, 4, 3, 3, 1][i] ?? 1,
  })),
  rows,
  from: '2026-09-01',
  to: '2026-10-31',
  free: ['2026-09-05', '2026-09-06'],
  today: '2026-09-10',
  legend: { plan: '计划条', actual: '实际条', milestone: '里程碑' },
  ...more,
})

const many = (count: number) => Array.from({ length: count }, (_, index) => row(index))
const print = (block: GanttBlock) => render(sheetOf([block], { page: LANDSCAPE }))

/** What is painted on the first page: rectangles and other shapes with their colours, as a program reads them. */
async function painted(block: GanttBlock): Promise<string> {
  const { bytes } = await print(block)
  return withTool('pdftocairo', ['-svg', '-f', '1', '-l', '1', '{}', '-'], bytes)
}

/** How often a colour is painted with; the tool writes colours in per cent. */
function count(svg: string, color: string): number {
  const painted = [...svg.matchAll(/rgb\(([\d.]+)%, ?([\d.]+)%, ?([\d.]+)%\)/g)].map(([, ...parts]) =>
    parts
      .map((part) =>
        Math.round(Number(part) * 2.55)
          .toString(16)
          .padStart(2, '0'),
      )
      .join(''),
  )
  return painted.filter((one) => `#${one}` === color).length
}
const { plan: GREY, actual: BLACK, free: FREE, tint: TINT, today: TODAY } = COLORS

describe('a plan with its bars', () => {
  test('repeats columns, months and weeks on every page, and loses no row', async () => {
    const { bytes } = await print(chart(many(90)))
    const pages = pagesOf(bytes).map(bare)
    expect(pages.length).toBeGreaterThan(3)
    for (const page of pages.filter((one) => /任务\d+号/.test(one)))
      for (const head of ['任务名', '2026-09', '2026-10', '09-07', '10-26']) expect(page).toContain(head)
    const text = bare(textOf(bytes))
    for (const one of many(90)) expect(text).toContain(one.cells[1])
    expect(text).toContain('里程碑')
  })

  test('paints plan, what was done, free days, the tint of the client and the line of the day', async () => {
    const plain = await painted(chart([row(1)]))
    expect([count(plain, GREY), count(plain, BLACK), count(plain, FREE), count(plain, TINT)]).toEqual([
      1, 0, 2, 0,
    ])
    expect(count(plain, TODAY)).toBe(1)
    const full = await painted(
      chart([row(1, { actual: { from: '2026-09-08', to: '2026-09-14' }, tinted: true })], { today: null }),
    )
    expect([count(full, GREY), count(full, BLACK), count(full, TINT)]).toEqual([1, 1, 1])
    expect(count(full, TODAY)).toBe(0)
  })

  test('sets a milestone as a diamond instead of a bar', async () => {
    const svg = await painted(chart([row(1, { milestone: true })]))
    expect([count(svg, GREY), count(svg, BLACK)]).toEqual([0, 1])
  })

  test('keeps bars beyond the scale inside the paper', async () => {
    const svg = await painted(
      chart([
        row(1, { plan: { from: '2026-08-01', to: '2027-03-01' } }),
        row(2, { plan: { from: '2027-01-01', to: '2027-01-02' } }),
      ]),
    )
    expect(count(svg, GREY)).toBe(2)
    const { bytes } = await print(chart([]))
    expect(textOf(bytes)).not.toContain('里程碑')
  })

  test('gives a text longer than a page all the same', async () => {
    const cells = ['1', '长'.repeat(1500), '末尾文字', '', '']
    const { bytes } = await print(chart([row(1, { cells })]))
    const text = bare(textOf(bytes))
    expect(text.split('长').length - 1).toBe(1500)
    expect(text).toContain('末尾文字')
  })
})
