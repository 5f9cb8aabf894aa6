import type { Sheet } from '../../../../shared/sheet/sheet.ts'
import { setFacts } from '../blocks/facts.ts'
import { setHeading } from '../blocks/heading.ts'
import { setText } from '../blocks/text.ts'
import type { Cell, ImageNode, Node, TableLayout } from '../nodes.ts'
import type { SetLine, TextSetter, TextStyle } from '../text/typeset-text.ts'
import { pageNumberText } from './edges.ts'
import type { Place, Run } from './flow.ts'
import { LOGO_GAP, logoNode } from './logo.ts'
import { INK, RULE, SIZE, SOFT_INK } from './measures.ts'

const CORNER_WIDTH = 124
const CORNER_PAD = 4
const FINE: TextStyle = { size: SIZE.fine, leading: 1.5 }

interface Column {
  readonly lines: readonly SetLine[]
  readonly height: number
}

interface StripColumn extends Column {
  readonly width: number
}

/** The head of the first page: letterhead, corner box, title, rule and project strip. */
export function frameRuns(sheet: Sheet, setter: TextSetter): Run[] {
  const frame = frameRun(sheet, setter)
  const height = frame.pieces[0]?.height ?? 0
  return height < setter.page.bodyHeight * 0.6 ? [frame] : plainFrame(sheet, setter)
}

/** Texts too long for the frame are printed one below the other, where they may run over pages. */
function plainFrame(sheet: Sheet, setter: TextSetter): Run[] {
  const { letterhead, corner } = sheet
  const logo = logoNode(letterhead)
  const texts = [letterhead.name, letterhead.address, letterhead.phone, corner.confidential, corner.number]
  const lines = [...texts, corner.versionText].filter((text) => text)
  return [
    ...(logo ? [logoRun(logo)] : []),
    ...setText({ block: 'text', text: lines.join('\n') }, setter),
    ...setHeading({ block: 'heading', text: sheet.title }, setter),
    ...(sheet.subtitle ? setText({ block: 'text', text: sheet.subtitle }, setter) : []),
    ...setFacts({ block: 'facts', facts: sheet.strip.map((fact) => ({ ...fact, wide: true })) }, setter),
  ]
}

function frameRun(sheet: Sheet, setter: TextSetter): Run {
  const left = letterhead(sheet, setter)
  const corner = (place: Place) => cornerLines(sheet, place, setter)
  // The page number has one height whatever it says, so any place will do for measuring.
  const cornerHeight = heightOf(corner({ page: 1, pages: 1 })) + 2 * CORNER_PAD + 2 * RULE
  const title = titleLines(sheet, setter)
  const strip = stripColumns(sheet, setter)
  const stripHeight = strip.length === 0 ? 0 : Math.max(...strip.map((c) => c.height)) + 10
  const top = Math.max(left.height, cornerHeight)
  const height = top + TITLE_GAP + title.height + RULE_GAP + stripHeight + 4
  return {
    kind: 'frame',
    before: 0,
    head: 0,
    pieces: [{ height, glue: true }],
    render: (_from, _to, place) => ({
      stack: [
        topRow(sheet, left, corner(place), setter.page.bodyWidth),
        stackOf(title.lines, [0, TITLE_GAP, 0, RULE_GAP]),
        rule(setter.page.bodyWidth),
        ...(strip.length === 0 ? [] : [stripNode(strip), rule(setter.page.bodyWidth)]),
      ],
      margin: [0, 0, 0, 4],
    }),
  }
}

const TITLE_GAP = 6
const RULE_GAP = 8

function letterhead(sheet: Sheet, setter: TextSetter): Column {
  const logo = logoNode(sheet.letterhead)
  const width = setter.page.bodyWidth - CORNER_WIDTH - 20 - (logo ? logo.width + LOGO_GAP : 0)
  const { name, phone, address } = sheet.letterhead
  const lines = [
    ...setter.lines(name, width, { size: SIZE.body, bold: true, leading: 1.5 }),
    ...[address, phone].flatMap((text) =>
      text ? setter.lines(text, width, { ...FINE, color: SOFT_INK }) : [],
    ),
  ]
  return { lines, height: Math.max(heightOf(lines), logo?.height ?? 0) }
}

/** Where the texts are too long for the frame, it stands above them. */
function logoRun(logo: ImageNode): Run {
  const pieces = [{ height: logo.height + LOGO_GAP, glue: true }]
  const render = (): Node => ({ ...logo, margin: [0, 0, 0, LOGO_GAP] })
  return { kind: 'frame', before: 0, head: 0, pieces, render }
}

function cornerLines(sheet: Sheet, place: Place, setter: TextSetter): SetLine[] {
  const width = CORNER_WIDTH - 2 * CORNER_PAD - 2 * RULE
  const { number, versionText, confidential } = sheet.corner
  const centred = (text: string, bold: boolean) =>
    setter.lines(text, width, { ...FINE, align: 'center', ...(bold ? { bold } : {}) })
  return [
    ...(sheet.copies?.[0] ? centred(sheet.copies[0], true) : []),
    ...(confidential ? centred(confidential, true) : []),
    ...(number ? centred(number, true) : []),
    ...(versionText ? centred(versionText, false) : []),
    ...centred(pageNumberText(sheet, place), false),
  ]
}

/** A Chinese title is set wide, as on any office paper; Latin letters are not. */
function titleLines(sheet: Sheet, setter: TextSetter): Column {
  const wide = setter.language !== 'en' && /^[\p{Script=Han}\s]{1,14}$/u.test(sheet.title)
  const style: TextStyle = { size: SIZE.title, bold: true, align: 'center', leading: 1.45 }
  const lines = [
    ...setter.lines(sheet.title, setter.page.bodyWidth, wide ? { ...style, wide } : style),
    ...(sheet.subtitle
      ? setter.lines(sheet.subtitle, setter.page.bodyWidth, {
          size: 9,
          align: 'center',
          leading: 1.4,
          color: SOFT_INK,
        })
      : []),
  ]
  return { lines, height: heightOf(lines) }
}

/** The facts of the strip side by side, each label small above its value; long values get more of the width. */
function stripColumns(sheet: Sheet, setter: TextSetter): StripColumn[] {
  const available = setter.page.bodyWidth - STRIP_GAP * (sheet.strip.length - 1)
  const label: TextStyle = { ...FINE, color: SOFT_INK }
  const value: TextStyle = { size: SIZE.table, leading: 1.45 }
  const needs = sheet.strip.map((fact) =>
    Math.min(
      available / 2,
      Math.max(length(fact.label, label, setter), length(fact.value, value, setter)) + 1,
    ),
  )
  const needed = needs.reduce((a, b) => a + b, 0)
  return sheet.strip.map((fact, i) => {
    const need = needs[i] ?? 0
    const spare = (available - needed) / sheet.strip.length
    const width = spare >= 0 ? need + spare : (available * need) / needed
    const lines = [...setter.lines(fact.label, width, label), ...setter.lines(fact.value, width, value)]
    return { lines, width, height: heightOf(lines) }
  })
}

function length(text: string, style: TextStyle, setter: TextSetter): number {
  return Math.max(...setter.lines(text, Number.MAX_SAFE_INTEGER, style).map((line) => line.length))
}

const STRIP_GAP = 14

function stripNode(strip: readonly StripColumn[]): Node {
  const columns = strip.map((column): Node => ({ ...stackOf(column.lines), width: column.width }))
  return { columns, columnGap: STRIP_GAP, margin: [0, 4, 0, 5] }
}

function topRow({ letterhead }: Sheet, left: Column, corner: readonly SetLine[], bodyWidth: number): Node {
  const logo = logoNode(letterhead)
  const taken = logo ? logo.width + LOGO_GAP : 0
  const box: Cell = { stack: corner.map((line) => line.draw()) }
  return {
    columns: [
      ...(logo ? [{ stack: [logo], width: taken }] : []),
      { ...stackOf(left.lines), width: bodyWidth - CORNER_WIDTH - taken },
      {
        width: CORNER_WIDTH,
        table: { widths: [CORNER_WIDTH - 2 * CORNER_PAD - 2 * RULE], body: [[box]] },
        layout: CORNER_LAYOUT,
      },
    ],
    columnGap: 0,
  }
}

function stackOf(lines: readonly SetLine[], margin?: [number, number, number, number]) {
  return { stack: lines.map((line) => line.draw()), ...(margin ? { margin } : {}) }
}

function rule(width: number): Node {
  const line = { type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: RULE, lineColor: INK } as const
  return { canvas: [line] }
}

function heightOf(lines: readonly SetLine[]): number {
  return lines.reduce((sum, line) => sum + line.height, 0)
}

const CORNER_LAYOUT: TableLayout = {
  hLineWidth: () => RULE,
  vLineWidth: () => RULE,
  hLineColor: () => INK,
  vLineColor: () => INK,
  paddingLeft: () => CORNER_PAD,
  paddingRight: () => CORNER_PAD,
  paddingTop: () => CORNER_PAD,
  paddingBottom: () => CORNER_PAD,
}
