import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { definitionOf, layOut } from '../document.ts'
import { drawPdf } from '../pdfmake.ts'
import { bare, FACTS, sheetOf, textOf } from '../testing/read-pdf.ts'
import { textSetter } from '../text/typeset-text.ts'
import { faceFor, faceOf, fontName, openFaces } from './chain.ts'
import { FACE_IDS, fontFile } from './files.ts'

describe('the chain of faces', () => {
  test('opens rare faces only for rare characters', () => {
    expect(faceFor('周', 'zh-Hans', 'regular')?.id).toBe('sc')
    expect(openFaces()).toEqual(['sc/regular'])
    expect(faceFor('𣲷', 'zh-Hans', 'regular')?.id).toBe('tc')
    expect(faceFor('𠮷', 'zh-Hans', 'regular')?.id).toBe('jp')
    expect(faceFor('☑', 'zh-Hans', 'bold')?.id).toBe('symbols')
    expect(faceFor('𪚥', 'zh-Hans', 'regular')).toBeNull()
  })

  test('draws Traditional papers in Traditional shapes, and Simplified characters on them all the same', () => {
    expect(faceFor('體', 'zh-Hant', 'regular')?.id).toBe('tc')
    expect(faceFor('们', 'zh-Hant', 'regular')?.id).toBe('sc')
    expect(faceFor('體', 'en', 'regular')?.id).toBe('sc')
  })

  test('covers the name characters of ordinary life', () => {
    for (const name of '㛃䶮吉喆犇堃叕𬱖𬭎𫖮㺭𡋾') expect(faceFor(name, 'zh-Hans', 'bold')).not.toBeNull()
  })
})

describe('a face', () => {
  const face = faceOf('sc', 'regular')
  const advances = (text: string) => face.layout(text).positions.map((position) => position.xAdvance)

  test('gives characters that look alike numbers of their own', () => {
    expect(face.glyph('一')?.outline).toBe(face.glyph('⼀')?.outline)
    expect(face.glyph('一')?.id).not.toBe(face.glyph('⼀')?.id)
  })

  test('squeezes full-width punctuation that meets', () => {
    expect(advances('）、《书')).toEqual([500, 500, 1000, 1000])
    expect(advances('，字')).toEqual([1000, 1000])
    expect(faceOf('tc', 'regular').layout('，「').positions[0]?.xAdvance).toBe(1000)
  })

  test('kerns letters, keeps digits in columns and sets Han a little off Latin', () => {
    expect(advances('AV')[0]).toBeLessThan(face.glyph('A')?.advanceWidth ?? 0)
    const width = (text: string) => Math.round(face.layout(text).advanceWidth)
    for (const digit of '0123456789') expect(width(`8${digit}${digit}8`)).toBe(width('8008'))
    expect(advances('共6')[0]).toBe(1060)
  })

  test('gives fresh positions each time, since pdfkit writes into them', () => {
    expect(face.layout('字').positions[0]).not.toBe(face.layout('字').positions[0])
  })
})

/** Our faces stand in for fontkit's fonts inside pdfkit; this shows that what they print reads as stock would. */
test('stock pdfmake prints the same text', async () => {
  const sheet = sheetOf([
    { block: 'text', text: '客户认可主视觉方向，共 326 家门店；LOGO 按 VI 手册 V3.2 执行。'.repeat(4) },
    {
      block: 'table',
      columns: [
        { title: '事项', share: 2 },
        { title: '金额', share: 1, align: 'right' },
      ],
      rows: [['AVATAR 设计', '1,234.50']],
    },
  ])
  const definition = () => {
    const setter = textSetter(sheet)
    return definitionOf(sheet, layOut(sheet, setter), setter, {
      createdAt: new Date(FACTS.createdAt),
      attachment: undefined,
      total: 1,
      pictures: new Map(),
    })
  }
  const ours = await drawPdf(definition())
  const pdfmake = createRequire(import.meta.url)('pdfmake')
  const kept = { fonts: pdfmake.fonts, policy: pdfmake.localAccessPolicy }
  try {
    pdfmake.setFonts(
      Object.fromEntries(
        FACE_IDS.flatMap((id) => {
          const files = { normal: fontFile(id, 'regular'), bold: fontFile(id, 'bold') }
          return [false, true].map((wide) => [fontName(id, wide), files])
        }),
      ),
    )
    pdfmake.setLocalAccessPolicy(() => true)
    const stock = await drawPdf(definition())
    expect(bare(textOf(stock.bytes))).toBe(bare(textOf(ours.bytes)))
    expect(stock.pages).toBe(ours.pages)
  } finally {
    pdfmake.setFonts(kept.fonts)
    pdfmake.setLocalAccessPolicy(kept.policy)
  }
})

test('pdfmake may open neither files nor addresses', () => {
  const pdfmake = createRequire(import.meta.url)('pdfmake')
  expect(pdfmake.localAccessPolicy('/etc/hostname')).toBe(false)
  expect(pdfmake.urlAccessPolicy('https://example.invalid/')).toBe(false)
})
