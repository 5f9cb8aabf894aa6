import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Sheet } from '../../../shared/sheet/sheet.ts'
import { JPEG, turned } from '../pictures/testing/samples.ts'
import { definitionOf, layOut } from './document.ts'
import { drawPdf } from './pdfmake.ts'
import { readPictures } from './pictures.ts'
import { FACTS, render, sheetOf } from './testing/read-pdf.ts'
import { signatureBox } from './testing/samples.ts'
import { textSetter } from './text/typeset-text.ts'

const RUNS = process.env.QC_SOAK ? 2000 : 60

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((c) => String.fromCodePoint(c))
const piece = fc.oneof(
  { weight: 6, arbitrary: fc.array(han, { maxLength: 40 }).map((all) => all.join('')) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'https://example.com/a/b?c=1&d=2',
      'AE-2026-0117',
      '￥1,234.50',
      '——',
      '（《',
      '\n',
      '　　',
      '𠮷',
      '\t',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
)
const text = fc.array(piece, { maxLength: 6 }).map((all) => all.join(''))
const long = fc.oneof({ weight: 8, arbitrary: text }, { weight: 1, arbitrary: text.map((t) => t.repeat(60)) })
const align = fc.constantFrom<'left' | 'right' | 'centre'>('left', 'right', 'centre')

const day = fc
  .integer({ min: 1, max: 600 })
  .map((count) => new Date(Date.UTC(2026, 0, count)).toISOString().slice(0, 10))

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ block: fc.constant('heading' as const), text: long }),
  fc.record({
    block: fc.constant('text' as const),
    text: long,
    tone: fc.constantFrom('plain', 'statement', 'note', 'framed', 'cover'),
  }),
  fc.record({
    block: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: text, value: long, wide: fc.boolean() }), { maxLength: 8 }),
  }),
  fc.record({
    block: fc.constant('table' as const),
    columns: fc.array(fc.record({ title: text, share: fc.integer({ min: 0, max: 50 }), align }), {
      maxLength: 9,
    }),
    rows: fc.array(fc.array(long, { maxLength: 9 }), { maxLength: 25 }),
  }),
  fc.record({
    block: fc.constant('columns' as const),
    columns: fc.array(fc.record({ title: text, lines: fc.array(long, { maxLength: 9 }) }), { maxLength: 4 }),
  }),
  fc.record({
    block: fc.constant('signatures' as const),
    boxes: fc.array(
      fc.boolean().map((signed) => signatureBox('签署', signed ? '周敏' : undefined)),
      { maxLength: 14 },
    ),
  }),
  fc.record({
    block: fc.constant('gantt' as const),
    columns: fc.array(fc.record({ title: text, share: fc.integer({ min: 0, max: 9 }) }), { maxLength: 7 }),
    rows: fc.array(
      fc.record({
        cells: fc.array(long, { maxLength: 7 }),
        plan: fc.option(fc.record({ from: day, to: day })),
        actual: fc.option(fc.record({ from: day, to: day })),
        milestone: fc.boolean(),
        tinted: fc.boolean(),
      }),
      { maxLength: 25 },
    ),
    from: day,
    to: day,
    free: fc.array(day, { maxLength: 30 }),
    today: fc.option(day),
    legend: fc.record({ plan: text, actual: text, milestone: text }),
  }),
)

const pictures = fc.record({
  block: fc.constant('pictures' as const),
  pictures: fc.array(
    fc.record({ hash: fc.constantFrom('a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)), caption: long }),
    { maxLength: 9 },
  ),
  unprintable: text,
})
/** One lies, one stands, one is not there. */
const PICTURES = readPictures(
  new Map([
    ['a'.repeat(64), JPEG],
    ['b'.repeat(64), turned(6)],
  ]),
)

const paper = fc.record({
  page: fc.record({
    orientation: fc.constantFrom('portrait' as const, 'landscape' as const),
    binding: fc.boolean(),
  }),
  copies: fc.array(fc.constantFrom('存根联', '客户联'), { maxLength: 2 }),
})

test('any sheet prints, on exactly the pages that were planned', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof({ weight: 6, arbitrary: block }, { weight: 1, arbitrary: pictures }), {
        maxLength: 7,
      }),
      fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
      long,
      paper,
      async (blocks, language, title, lies) => {
        const mark = title.slice(0, 6) || null
        const sheet: Sheet = sheetOf(blocks, { language, title, mark, ...lies })
        const setter = textSetter(sheet, PICTURES)
        const copies = layOut(sheet, setter)
        const total = copies.reduce((sum, pages) => sum + pages.length, 0)
        const particulars = {
          createdAt: new Date(FACTS.createdAt),
          attachment: undefined,
          total,
          pictures: PICTURES,
        }
        const drawn = await drawPdf(definitionOf(sheet, copies, setter, particulars))
        expect(drawn.pages).toBe(total)
      },
    ),
    { numRuns: RUNS, seed: 20261121 },
  )
}, 2_400_000)

test('frames with far too much in them print too', async () => {
  const much = '很长的内容'.repeat(900)
  const sheet = sheetOf([{ block: 'text', text: '完' }], {
    title: much,
    subtitle: much,
    letterhead: { name: much, phone: much, address: much },
    corner: { number: much, versionText: much, confidential: much },
    strip: [{ label: much, value: much }],
    footer: { left: much, centre: much, pageText: { before: '第', between: '页共', after: '页' } },
    mark: much,
  })
  expect((await render(sheet)).pages).toBeGreaterThan(5)
  const box = { ...signatureBox('签署', '周敏'), role: '很长的职务'.repeat(900) }
  expect((await render(sheetOf([{ block: 'signatures', boxes: [box] }]))).pages).toBeGreaterThan(1)
})
