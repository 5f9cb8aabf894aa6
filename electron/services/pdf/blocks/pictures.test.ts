import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { JPEG, PROGRESSIVE, png, turned } from '../../pictures/testing/samples.ts'
import { renderSheet } from '../render.ts'
import { bare, FACTS, pagesOf, sheetOf, textOf, withTool } from '../testing/read-pdf.ts'

const HASH = 'ab12'.repeat(16)
const other = (index: number) => index.toString(16).padStart(2, '0').repeat(32)

const printed = (files: readonly Uint8Array[], over = {}) => {
  const pictures = files.map((_, index) => ({ hash: other(index), caption: `货架 ${index + 1}` }))
  const block = { block: 'pictures' as const, pictures, unprintable: '此图片不能打印' }
  const given = new Map(files.map((bytes, index) => [other(index), bytes]))
  return renderSheet(sheetOf([block], over), { ...FACTS, pictures: given })
}

describe('photographs on a page', () => {
  it('are drawn, numbered and named, with the beginning of their hash', async () => {
    const { bytes } = await printed([JPEG, png(), png({ colour: 6 })])
    const text = bare(textOf(bytes))
    for (const said of ['1.货架1', '2.货架2', '3.货架3', other(2).slice(0, 12)]) expect(text).toContain(said)
    const listed = withTool('pdfimages', ['-list', '{}'], bytes).split('\n')
    expect(listed.filter((line) => /^\s*\d+\s+\d+\s+image/.test(line))).toHaveLength(3)
    expect(text).not.toContain('不能打印')
  })

  it('a JPEG goes in as it is: no dot is made anew', async () => {
    const { bytes } = await printed([PROGRESSIVE])
    expect(Buffer.from(bytes).includes(PROGRESSIVE.subarray(-100))).toBe(true)
  })

  it('one that is missing or cannot be drawn is said to be so, and the rest prints', async () => {
    const block = {
      block: 'pictures' as const,
      pictures: [
        { hash: HASH, caption: '不在' },
        { hash: other(0), caption: '坏的' },
        { hash: other(1), caption: '好的' },
      ],
      unprintable: '此图片不能打印',
    }
    const pictures = new Map([
      [other(0), Buffer.from('no picture')],
      [other(1), JPEG],
    ])
    const { bytes } = await renderSheet(sheetOf([block]), { ...FACTS, pictures })
    expect(bare(textOf(bytes)).match(/此图片不能打印/g)).toHaveLength(2)
  })

  it('run over to further pages as they were planned, in both ways of lying', async () => {
    for (const page of [undefined, { orientation: 'landscape' as const, binding: false }]) {
      const { bytes, pages } = await printed(
        Array.from({ length: 18 }, () => turned(6)),
        page && { page },
      )
      expect(pages).toBeGreaterThan(1)
      expect(pagesOf(bytes)).toHaveLength(pages)
      for (let index = 1; index <= 18; index += 1)
        expect(bare(textOf(bytes))).toContain(`${index}.货架${index}`)
    }
  })

  it('stand once in the file, however many copies show them', async () => {
    const one = (await printed([PROGRESSIVE])).bytes.length
    const three = (await printed([PROGRESSIVE], { copies: ['存根联', '客户联', '回单联'] })).bytes
    expect(
      Buffer.from(three).toString('latin1').split(PROGRESSIVE.subarray(-100).toString('latin1')),
    ).toHaveLength(2)
    expect(three.length).toBeGreaterThan(one)
  })
})

/** The four sides of the picture on the page, dark or light. */
async function sides(orientation: number) {
  const { bytes } = await printed([turned(orientation)])
  const { dark, light } = tonesOf(bytes)
  const [dx, dy] = [middle(dark, 0) - middle(light, 0), middle(dark, 1) - middle(light, 1)]
  if (Math.abs(dx) > Math.abs(dy)) return dx < 0 ? 'left' : 'right'
  return dy < 0 ? 'top' : 'bottom'
}
const middle = (dots: readonly (readonly [number, number])[], axis: 0 | 1) =>
  dots.reduce((sum, dot) => sum + dot[axis], 0) / dots.length

/** Dots of the picture alone: large black and grey areas. */
function tonesOf(pdf: Uint8Array) {
  const image = execFileSync('pdftoppm', ['-r', '72', '-gray', '-f', '1', '-l', '1', '-'], {
    input: pdf,
    maxBuffer: 1 << 26,
  })
  const [, width = '', height = ''] =
    /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1')) ?? []
  const dots = image.subarray(image.length - Number(width) * Number(height))
  const dark: (readonly [number, number])[] = []
  const light: (readonly [number, number])[] = []
  for (let at = 0; at < dots.length; at += 1) {
    const place = [at % Number(width), Math.floor(at / Number(width))] as const
    const flat = [1, -1, Number(width), -Number(width)].every(
      (to) => Math.abs((dots[at + to] ?? 0) - (dots[at] ?? 0)) < 12,
    )
    if (!flat) continue
    if ((dots[at] ?? 255) < 30) dark.push(place)
    if (Math.abs((dots[at] ?? 255) - 190) < 14) light.push(place)
  }
  return { dark, light }
}

it.each([
  [1, 'left'],
  [2, 'right'],
  [3, 'right'],
  [4, 'left'],
  [5, 'top'],
  [6, 'top'],
  [7, 'bottom'],
  [8, 'bottom'],
])('a camera held in way %s has the dark half %s', async (orientation, side) => {
  expect(await sides(orientation)).toBe(side)
})
