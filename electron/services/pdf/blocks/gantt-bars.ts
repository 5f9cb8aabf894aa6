import type { GanttBlock, GanttRow } from '../../../../shared/sheet/sheet.ts'
import { RULE } from '../page/measures.ts'
import { COLORS, type Shape } from './gantt-ink.ts'
import { mondaysOf, type Scale } from './gantt-scale.ts'

/** One row of the field of days, from its top: tint, free days, weeks, plan, actual, today. */
export function shapesOf(row: GanttRow, block: GanttBlock, scale: Scale, height: number): Shape[] {
  const { right, day, x } = scale
  const tall = (from: number, width: number, color: string): Shape => ({
    type: 'rect',
    x: from,
    // The line above belongs to the row above and stays whole.
    y: RULE,
    w: width,
    h: height - RULE,
    color,
  })
  const upright = (at: number, lineWidth: number, lineColor: string): Shape => ({
    type: 'line',
    x1: at,
    y1: 0,
    x2: at,
    y2: height,
    lineWidth,
    lineColor,
  })
  return [
    ...(row.tinted ? [tall(0, right, COLORS.tint)] : []),
    ...block.free.filter((one) => isWithin(one, block)).map((one) => tall(x(one), day, COLORS.free)),
    ...mondaysOf(block, scale).map((one) => upright(x(one), 0.3, COLORS.week)),
    ...(block.today && isWithin(block.today, block)
      ? [upright(x(block.today) + day / 2, 0.9, COLORS.today)]
      : []),
    ...bars(row, block, scale, height),
  ]
}

const isWithin = (day: string, { from, to }: Pick<GanttBlock, 'from' | 'to'>): boolean =>
  from <= day && day <= to

const THICK = 6

/** Where nothing was done yet in the whole plan, the plan stands in the middle; else above what was done. */
function bars(row: GanttRow, { rows }: GanttBlock, scale: Scale, height: number): Shape[] {
  const both = rows.some((one) => one.actual !== null)
  const middle = height / 2
  const planAt = both ? middle - THICK : middle - THICK / 2
  const { plan, actual, milestone } = row
  return [
    ...(plan && !milestone ? [bar(plan, scale, planAt, THICK, COLORS.plan)] : []),
    ...(actual ? [bar(actual, scale, middle + 0.8, THICK - 2, COLORS.actual)] : []),
    ...(plan && milestone
      ? [diamond(scale.x(plan.to) + scale.day / 2, both ? middle - THICK / 2 : middle)]
      : []),
  ]
}

function bar(
  { from, to }: { readonly from: string; readonly to: string },
  { x, day, right }: Scale,
  y: number,
  h: number,
  color: string,
): Shape {
  const begins = Math.min(x(from), right - day)
  return { type: 'rect', x: begins, y, w: Math.max(day, Math.min(right, x(to) + day) - begins), h, color }
}

const REACH = 4.5

function diamond(x: number, y: number): Shape {
  const points = [
    { x, y: y - REACH },
    { x: x + REACH, y },
    { x, y: y + REACH },
    { x: x - REACH, y },
  ]
  return { type: 'polyline', points, closePath: true, color: COLORS.actual }
}
