import type { SignatureBox, SignedMark } from '../../../../shared/sheet/sheet.ts'
import type { Cell, Node, TableLayout } from '../nodes.ts'
import type { Run } from '../page/flow.ts'
import { INK, MM, RULE, SHADE, SIZE, SOFT_INK } from '../page/measures.ts'
import type { TextSetter } from '../text/typeset-text.ts'
import type { BlockSetter } from './context.ts'
import { drawStrokes } from './strokes.ts'

const GAP = 10
const PAD = 7
const INK_HEIGHT = 12 * MM
/** The pad on screen is three times as wide as high. */
const INK_WIDTH = INK_HEIGHT * 3
const LEADING = 1.5

/** A node whose height is known before it is drawn. */
interface Measured {
  readonly node: Node
  readonly height: number
}

/** Boxes to sign in, up to three side by side, all in one piece. */
export const setSignatures: BlockSetter<'signatures'> = (block, setter) => {
  if (block.boxes.length === 0) return []
  const perRow = boxesPerRow(block.boxes.length)
  const rows: Measured[] = []
  for (let i = 0; i < block.boxes.length; i += perRow) {
    rows.push(boxRow(block.boxes.slice(i, i + perRow), perRow, setter))
  }
  const run: Run = {
    kind: 'signatures',
    before: 14,
    head: 0,
    // Glued, not one piece: boxes of a dozen signers may be taller than a page.
    pieces: rows.map((row, i) => ({ height: row.height + GAP, glue: i < rows.length - 1 })),
    render: (from, to) => ({ stack: rows.slice(from, to).map((row) => row.node) }),
  }
  return [run]
}

function boxesPerRow(count: number): number {
  return count <= 3 ? Math.max(count, 2) : count === 4 ? 2 : 3
}

function boxRow(boxes: readonly SignatureBox[], perRow: number, setter: TextSetter): Measured {
  const width = (setter.page.bodyWidth - GAP * (perRow - 1)) / perRow
  const inner = width - 2 * PAD - 2 * RULE
  const roles = boxes.map((box) => stacked(box.role, inner, setter, SIZE.table, true))
  const bodies = boxes.map((box) => boxBody(box, inner, setter))
  const role = Math.max(...roles.map((r) => r.height))
  const body = Math.max(...bodies.map((b) => b.height))
  const columns = boxes.map((_, i) => ({
    width,
    table: {
      widths: [inner],
      body: [[filled(roles[i] as Measured, role, SHADE)], [filled(bodies[i] as Measured, body)]],
    },
    layout: LAYOUT,
  }))
  return {
    node: { columns, columnGap: GAP, margin: [0, 0, 0, GAP] },
    height: role + body + 3 * RULE + 2 * (ROLE_PAD + BODY_PAD),
  }
}

/** All boxes of a row are as high as the highest. */
function filled(content: Measured, height: number, fillColor?: string): Cell {
  return {
    stack: [{ stack: [content.node], margin: [0, 0, 0, height - content.height] }],
    ...(fillColor ? { fillColor } : {}),
  }
}

function boxBody(box: SignatureBox, width: number, setter: TextSetter): Measured {
  const { labels, signed } = box
  const labelWidth = widestLabel(Object.values(labels), setter)
  const rows = [
    signRow(labels.sign, signed, labelWidth, width, setter),
    valueRow(labels.title, signed?.title, labelWidth, width, setter),
    valueRow(labels.date, signed?.date, labelWidth, width, setter),
  ]
  if (signed?.methodText) rows.push(stacked(signed.methodText, width, setter, SIZE.method))
  const body = { node: { stack: rows.map((row) => row.node) }, height: sum(rows.map((row) => row.height)) }
  return box.seal ? withSeal(body, width) : body
}

/** A company seal is 40 to 42 mm across. */
const SEAL = 40 * MM
const SEAL_COLOR = '#b9b9b9'

/** Room for the seal as a pale circle at the right, behind the signature, over which it is pressed in practice. */
function withSeal({ node, height }: Measured, width: number): Measured {
  const size = Math.min(SEAL, width)
  const middle = size / 2
  const circle = `<circle cx="${middle}" cy="${middle}" r="${middle - 1}" fill="none" stroke="${SEAL_COLOR}" stroke-width="0.7" stroke-dasharray="3 2.5"/>`
  const seal: Node = {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">${circle}</svg>`,
    width: size,
    height: size,
    relativePosition: { x: width - size, y: 0 },
  }
  const below = Math.max(0, size - height)
  return { node: { stack: [seal, node], margin: [0, 0, 0, below] }, height: height + below }
}

function widestLabel(labels: readonly string[], setter: TextSetter): number {
  const lengths = labels.flatMap((label) =>
    setter.lines(label, 90, { size: SIZE.table }).map((l) => l.length),
  )
  return Math.max(...lengths) + 5
}

/** The signature stands on a line; the name is printed beneath it. */
function signRow(
  label: string,
  signed: SignedMark | null,
  labelWidth: number,
  width: number,
  setter: TextSetter,
): Measured {
  const areaWidth = width - labelWidth
  const named = stacked(label, labelWidth, setter, SIZE.table)
  const labelTop = Math.max(0, INK_HEIGHT - named.height)
  const ink = signed ? inkNode(signed, areaWidth) : blank(INK_HEIGHT)
  const name = signed ? stacked(signed.name, areaWidth, setter, SIZE.table) : { node: blank(3), height: 3 }
  const node: Node = {
    columns: [
      { stack: [named.node], width: labelWidth, margin: [0, labelTop, 0, 0] },
      { stack: [ink, ruleNode(areaWidth), name.node], width: areaWidth },
    ],
    columnGap: 0,
  }
  const height = Math.max(labelTop + named.height, INK_HEIGHT + RULE + name.height)
  return { node: { stack: [node], margin: [0, 0, 0, 0] }, height }
}

function inkNode(signed: SignedMark, areaWidth: number): Node {
  if (signed.strokes.length === 0) return blank(INK_HEIGHT)
  const width = Math.min(INK_WIDTH, areaWidth)
  return { svg: drawStrokes(signed.strokes, width, INK_HEIGHT), width, height: INK_HEIGHT }
}

/** A label with its value, or with a line to write on. */
function valueRow(
  label: string,
  value: string | undefined,
  labelWidth: number,
  width: number,
  setter: TextSetter,
): Measured {
  const areaWidth = width - labelWidth
  const named = stacked(label, labelWidth, setter, SIZE.table)
  const written =
    value === undefined ? lineToWriteOn(areaWidth) : stacked(value, areaWidth, setter, SIZE.table)
  const node: Node = {
    columns: [
      {
        stack: [named.node],
        width: labelWidth,
        margin: [0, value === undefined ? WRITING - named.height : 0, 0, 0],
      },
      { stack: [written.node], width: areaWidth },
    ],
    columnGap: 0,
  }
  return { node, height: Math.max(named.height, written.height, value === undefined ? WRITING : 0) }
}

/** Room to write by hand. */
const WRITING = 22

function lineToWriteOn(width: number): Measured {
  return { node: { stack: [blank(WRITING - RULE), ruleNode(width)] }, height: WRITING }
}

function stacked(text: string, width: number, setter: TextSetter, size: number, bold = false): Measured {
  const color = size === SIZE.method ? SOFT_INK : INK
  const lines = setter.lines(text, width, { size, leading: LEADING, color, ...(bold ? { bold } : {}) })
  return { node: { stack: lines.map((line) => line.draw()) }, height: sum(lines.map((line) => line.height)) }
}

function blank(height: number): Node {
  return { stack: [], margin: [0, height, 0, 0] }
}

function ruleNode(length: number): Node {
  const line = { type: 'line', x1: 0, y1: 0, x2: length, y2: 0, lineWidth: RULE, lineColor: INK } as const
  return { canvas: [line], margin: [0, 0, 0, RULE] }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

const ROLE_PAD = 2.5
const BODY_PAD = 6

const LAYOUT: TableLayout = {
  hLineWidth: () => RULE,
  vLineWidth: () => RULE,
  hLineColor: () => INK,
  vLineColor: () => INK,
  paddingLeft: () => PAD,
  paddingRight: () => PAD,
  paddingTop: (row) => (row === 0 ? ROLE_PAD : BODY_PAD),
  paddingBottom: (row) => (row === 0 ? ROLE_PAD : BODY_PAD),
}
