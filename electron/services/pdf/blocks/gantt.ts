import type { GanttBlock, GanttRow } from '../../../../shared/sheet/sheet.ts'
import type { Node } from '../nodes.ts'
import type { Run } from '../page/flow.ts'
import { PADDING, shareWidths } from '../page/grid.ts'
import { INK, RULE, SHADE, SIZE } from '../page/measures.ts'
import type { SetLine, TextSetter, TextStyle } from '../text/typeset-text.ts'
import type { BlockSetter } from './context.ts'
import { shapesOf } from './gantt-bars.ts'
import type { Shape } from './gantt-ink.ts'
import { type Scale, scaleOf, weeksOf } from './gantt-scale.ts'
import { setText } from './text.ts'

/** Part of the width that the table takes; the days have the rest. */
const TABLE = 0.5
const SIDE = 3
const LEADING = 1.35
const STYLE: TextStyle = { size: SIZE.fine, leading: LEADING }
/** Room for a plan bar with the actual one below it. */
const LOWEST = 16
const WEEKS = 13

interface Frame {
  readonly block: GanttBlock
  readonly setter: TextSetter
  /** Left edges of the columns, and the one behind the last. */
  readonly edges: readonly number[]
  readonly scale: Scale
}

/** A table at the left and bars over days at the right, drawn as vectors; columns and weeks stand above on every page. */
export const setGantt: BlockSetter<'gantt'> = (block, setter) => {
  if (block.rows.length === 0) return []
  const frame = frameOf(block, setter)
  return [chartRun(frame), ...setText({ block: 'text', tone: 'note', text: legendOf(block) }, setter)]
}

function frameOf(block: GanttBlock, setter: TextSetter): Frame {
  const { bodyWidth } = setter.page
  const shares = block.columns.map(({ share }) => Math.max(share, 0.01))
  const widths = shareWidths(shares, bodyWidth * TABLE + RULE)
  const edges = [0, ...widths].map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width, 0),
  )
  const left = edges.at(-1) ?? 0
  return { block, setter, edges, scale: scaleOf(block, left, bodyWidth - left) }
}

function chartRun(frame: Frame): Run {
  const { block, setter } = frame
  const head = headLine(frame)
  const lines = block.rows.flatMap((row) => rowLines(row, frame))
  return {
    kind: 'grid',
    before: 8,
    head: head.height,
    pieces: lines.map(({ height }) => ({ height, glue: false })),
    render: (from, to) => ({
      stack: [head.draw(), ...lines.slice(from, to).map((line) => line.draw())],
      margin: [0, 0, Math.max(0, setter.page.bodyWidth - frame.scale.right), 0],
    }),
  }
}

/** What stands side by side on the paper, and how much of its height it takes. */
interface Line {
  readonly height: number
  draw(): Node
}

function headLine(frame: Frame): Line {
  const { block, setter, scale } = frame
  const cells = block.columns.map(({ title }, index) =>
    cellLines(title, index, frame, { ...STYLE, bold: true }).slice(0, MOST_TITLE),
  )
  const weeks = weeksOf(block, scale, setter)
  const height = Math.max(heightOf(cells), WEEKS * 2)
  // Made anew for each page: pdfmake moves the shapes it has drawn.
  const shade = (): Shape => ({ type: 'rect', x: 0, y: 0, w: scale.right, h: height, color: SHADE })
  const labels = (): Node[] =>
    weeks.labels.map(({ line, x, row }) => ({
      stack: [line.draw()],
      relativePosition: { x, y: row * WEEKS + 2 },
    }))
  return {
    height,
    draw: () =>
      lineNode(
        height,
        [shade(), ...weeks.ticks(height), ...ruled(frame, height, true)],
        cells,
        frame,
        labels(),
      ),
  }
}

/** A row; a text too long for a page is given in parts, the bars standing beside the first. */
function rowLines(row: GanttRow, frame: Frame): Line[] {
  const cells = frame.block.columns.map((_, index) => cellLines(row.cells[index] ?? '', index, frame, STYLE))
  const most = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: Math.ceil(most / MOST_LINES) }, (_, part) => {
    const shown = cells.map((lines) => lines.slice(part * MOST_LINES, (part + 1) * MOST_LINES))
    const height = Math.max(heightOf(shown), LOWEST)
    const drawn = part === 0 ? row : { ...row, plan: null, actual: null }
    const shapes = () => [
      ...shapesOf(drawn, frame.block, frame.scale, height),
      ...ruled(frame, height, false),
    ]
    return { height, draw: () => lineNode(height, shapes(), shown, frame, []) }
  })
}

const MOST_LINES = 12
/** Titles are words of ours; a head must leave room for rows. */
const MOST_TITLE = 4

function cellLines(text: string, index: number, { setter, edges }: Frame, style: TextStyle): SetLine[] {
  const width = (edges[index + 1] ?? 0) - (edges[index] ?? 0)
  return setter.lines(text, Math.max(1, width - 2 * SIDE), style)
}

const heightOf = (cells: readonly (readonly SetLine[])[]): number =>
  Math.max(0, ...cells.map((lines) => sum(lines))) + PADDING.top + PADDING.bottom

const sum = (lines: readonly SetLine[]): number => lines.reduce((total, line) => total + line.height, 0)

/** Shapes first, as a layer that takes no room, then the texts upon them. */
function lineNode(
  height: number,
  canvas: readonly Shape[],
  cells: readonly (readonly SetLine[])[],
  { edges }: Frame,
  labels: readonly Node[],
): Node {
  const columns = cells.map((lines, index): Node => {
    const texts = lines.map((line) => line.draw())
    return {
      stack: [{ stack: texts, margin: [SIDE, 0, 0, 0] }],
      width: (edges[index + 1] ?? 0) - (edges[index] ?? 0),
    }
  })
  const left = height - PADDING.top - Math.max(0, ...cells.map((lines) => sum(lines)))
  return {
    stack: [
      { canvas: [...canvas], relativePosition: { x: 0, y: 0 } },
      ...labels,
      { columns, columnGap: 0, margin: [0, PADDING.top, 0, left] },
    ],
  }
}

/** Lines of the grid around the cells and the field of days. */
function ruled({ edges, scale }: Frame, height: number, head: boolean): Shape[] {
  const line = (x1: number, y1: number, x2: number, y2: number): Shape => ({
    type: 'line',
    x1,
    y1,
    x2,
    y2,
    lineWidth: RULE,
    lineColor: INK,
  })
  return [
    ...(head ? [line(0, 0, scale.right, 0)] : []),
    line(0, height, scale.right, height),
    ...[...edges, scale.right].map((x) => line(x, 0, x, height)),
  ]
}

const legendOf = ({ legend }: GanttBlock): string =>
  [`▒ ${legend.plan}`, `█ ${legend.actual}`, `◆ ${legend.milestone}`].join('　')
