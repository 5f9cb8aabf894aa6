import type { GanttBlock } from '../../../../shared/sheet/sheet.ts'
import { SIZE } from '../page/measures.ts'
import type { SetLine, TextSetter } from '../text/typeset-text.ts'
import { COLORS, type Shape } from './gantt-ink.ts'

/** Days on the paper. */
export interface Scale {
  readonly days: number
  readonly left: number
  readonly right: number
  /** Width of one day. */
  readonly day: number
  /** Left edge of a day, kept within the field. */
  readonly x: (day: string) => number
}

const DAY = 86_400_000
const millisOf = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const textOf = (at: number): string => new Date(at).toISOString().slice(0, 10)

export function scaleOf({ from, to }: Pick<GanttBlock, 'from' | 'to'>, left: number, width: number): Scale {
  const days = Math.max(1, Math.round((millisOf(to) - millisOf(from)) / DAY) + 1)
  const day = width / days
  const x = (one: string) => {
    const index = Math.round((millisOf(one) - millisOf(from)) / DAY)
    return left + Math.min(days, Math.max(0, Number.isNaN(index) ? 0 : index)) * day
  }
  return { days, left, right: left + width, day, x }
}

interface Label {
  readonly line: SetLine
  readonly x: number
  /** 0 the months, 1 the weeks. */
  readonly row: 0 | 1
}

/** Least distance of two labels. */
const APART = 18

/** The Mondays of the scale. */
export function mondaysOf(
  { from }: Pick<GanttBlock, 'from'>,
  { days }: Pick<Scale, 'days'>,
): readonly string[] {
  const start = millisOf(from)
  return Array.from({ length: days }, (_, index) => start + index * DAY)
    .filter((at) => new Date(at).getUTCDay() === 1)
    .map(textOf)
}

/** Months above, the day of each Monday below: of every second or fourth, where they would run into each other. */
export function weeksOf(block: GanttBlock, scale: Scale, setter: TextSetter) {
  const mondays = mondaysOf(block, scale)
  const label = (text: string, day: string, row: 0 | 1): Label[] => {
    const [line] = setter.lines(text, Number.MAX_SAFE_INTEGER, { size: SIZE.method })
    const x = scale.x(day) + 1.5
    return line && x + line.length <= scale.right ? [{ line, x, row }] : []
  }
  const every = Math.max(1, Math.ceil(APART / (scale.day * 7)))
  const months = [block.from, ...firstsOf(block, scale)]
  return {
    labels: [
      ...spaced(months, scale, APART * 2).flatMap((day) => label(day.slice(0, 7), day, 0)),
      ...mondays.filter((_, index) => index % every === 0).flatMap((day) => label(day.slice(5), day, 1)),
    ] as readonly Label[],
    ticks: (height: number): Shape[] =>
      mondays.map((day) => ({
        type: 'line',
        x1: scale.x(day),
        y1: height / 2,
        x2: scale.x(day),
        y2: height,
        lineWidth: 0.3,
        lineColor: COLORS.week,
      })),
  }
}

/** First days of months within the scale. */
function firstsOf({ from }: Pick<GanttBlock, 'from'>, { days }: Pick<Scale, 'days'>): readonly string[] {
  const start = millisOf(from)
  return Array.from({ length: days }, (_, index) => textOf(start + index * DAY)).filter(
    (day, index) => index > 0 && day.endsWith('-01'),
  )
}

/** Of labels that stand too close, the later ones are kept: a first of a month rather than the edge of the plan. */
function spaced(days: readonly string[], { x }: Pick<Scale, 'x'>, apart: number): readonly string[] {
  const kept: string[] = []
  for (const day of days.toReversed()) {
    const next = kept.at(-1)
    if (next === undefined || x(next) - x(day) >= apart) kept.push(day)
  }
  return kept.toReversed()
}
