import type { GanttBlock, GanttRow } from '../../../../shared/sheet/sheet.ts'
import type { Node } from '../nodes.ts'
import type { Run } from '../page/flow.ts'
import { BODY_WIDTH, SIZE } from '../page/measures.ts'
import type { TextSetter } from '../text/typeset-text.ts'
import type { BlockSetter } from './context.ts'
import { setTable } from './table.ts'

const LABEL = 118
const CHART = BODY_WIDTH - LABEL
const ROW = 14
const HEAD = 15
const LEGEND = 16
const DAY = 86_400_000
/** Greys that stay apart after copying. */
const FREE = '#ececec'
const TINT = '#f4efe2'
const PLAN = '#9a9a9a'
const ACTUAL = '#222222'
const TODAY = '#a83224'

/** The plan as a table, then its bars over days: drawn as vectors, with the weeks above on every page. */
export const setGantt: BlockSetter<'gantt'> = (block, setter) => {
  if (block.rows.length === 0) return []
  const table = { block: 'table' as const, columns: block.columns, rows: block.rows.map((row) => row.cells) }
  return [...setTable(table, setter), chartRun(block, setter)]
}

function chartRun(block: GanttBlock, setter: TextSetter): Run {
  const scale = scaleOf(block)
  const rows = block.rows.map((row) => rowNode(row, block, scale, setter))
  const legend = legendNode(block, setter)
  const pieces = [...rows.map(() => ({ height: ROW, glue: false })), { height: LEGEND, glue: false }]
  return {
    kind: 'grid',
    before: 12,
    head: HEAD,
    pieces,
    render: (from, to) => ({
      stack: [weeksNode(block, scale, setter), ...[...rows, legend].slice(from, to)],
    }),
  }
}

interface Scale {
  readonly days: number
  /** Distance of the left edge of a day. */
  readonly x: (day: string) => number
  readonly width: number
}

const millisOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)

function scaleOf({ from, to }: GanttBlock): Scale {
  const days = Math.max(1, Math.round((millisOf(to) - millisOf(from)) / DAY) + 1)
  const width = CHART / days
  const x = (day: string) =>
    Math.min(CHART, Math.max(0, Math.round((millisOf(day) - millisOf(from)) / DAY) * width))
  return { days, x, width }
}

/** The first day of each week; where there are many, every second or fourth one. */
function weeksNode({ from }: GanttBlock, { days, x }: Scale, setter: TextSetter): Node {
  const mondays = Array.from({ length: days }, (_, index) => new Date(millisOf(from) + index * DAY)).filter(
    (day) => day.getUTCDay() === 1,
  )
  const every = Math.max(1, Math.ceil(mondays.length / 14))
  const labels = mondays
    .filter((_, index) => index % every === 0)
    .flatMap((day): Node[] => {
      const text = `${day.getUTCMonth() + 1}/${day.getUTCDate()}`
      const [line] = setter.lines(text, 40, { size: SIZE.method })
      const at = x(day.toISOString().slice(0, 10))
      return line ? [{ stack: [line.draw()], relativePosition: { x: LABEL + at, y: 2 } }] : []
    })
  return { stack: [...labels, { stack: [], margin: [0, 0, 0, HEAD] }] }
}

function rowNode(row: GanttRow, block: GanttBlock, scale: Scale, setter: TextSetter): Node {
  const [label] = setter.lines(row.cells.slice(0, 2).join(' '), LABEL - 6, { size: SIZE.fine })
  return {
    columns: [
      { stack: label ? [label.draw()] : [], width: LABEL },
      { svg: rowSvg(row, block, scale), width: CHART, height: ROW },
    ],
    columnGap: 0,
  }
}

function rowSvg(row: GanttRow, { free, today }: GanttBlock, scale: Scale): string {
  const shapes = [
    ...(row.tinted ? [rect(0, 0, CHART, ROW, TINT)] : []),
    ...free.map((day) => rect(scale.x(day), 0, scale.width, ROW, FREE)),
    ...(row.plan ? [planned(row, scale)] : []),
    ...(row.actual ? [bar(row.actual, scale, 8, 4, ACTUAL)] : []),
    ...(today ? [rect(scale.x(today), 0, 0.7, ROW, TODAY)] : []),
    rect(0, ROW - 0.3, CHART, 0.3, '#cccccc'),
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CHART}" height="${ROW}">${shapes.join('')}</svg>`
}

/** A milestone is a diamond on its day. */
function planned({ plan, milestone }: GanttRow, scale: Scale): string {
  if (!plan) return ''
  if (!milestone) return bar(plan, scale, 2, 5, PLAN)
  const middle = scale.x(plan.to) + scale.width / 2
  return `<polygon points="${middle},1 ${middle + 5},6 ${middle},11 ${middle - 5},6" fill="${ACTUAL}"/>`
}

function bar(
  { from, to }: { from: string; to: string },
  scale: Scale,
  y: number,
  height: number,
  fill: string,
): string {
  const left = scale.x(from)
  return rect(left, y, Math.max(scale.width, scale.x(to) + scale.width - left), height, fill)
}

const rect = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x.toFixed(2)}" y="${y}" width="${width.toFixed(2)}" height="${height}" fill="${fill}"/>`

function legendNode({ legend }: GanttBlock, setter: TextSetter): Node {
  const text = `▬ ${legend.plan}　▬ ${legend.actual}　◆ ${legend.milestone}`
  const [line] = setter.lines(text, BODY_WIDTH, { size: SIZE.method })
  return { stack: line ? [line.draw()] : [], margin: [LABEL, 4, 0, 0] }
}
