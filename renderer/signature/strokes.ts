import type { PointGroup, PointGroupOptions } from 'signature_pad'
import type { Stroke } from '../../shared/sheet/sheet.ts'
import type { Pad } from '../../shared/signing/ink.ts'

/** A pen without pressure (a mouse, a finger) reports 0; it writes as an ordinary hand does. */
const USUAL_PRESSURE = 0.5
/** Finer than any pad has pixels, and a signature stays a few kilobytes. */
const STEPS = 10_000

const within = (part: number): number => Math.min(1, Math.max(0, Math.round(part * STEPS) / STEPS))

/** What was drawn, relative to the pad: it can be drawn again at any size, on screen or on paper. */
export function toStrokes(groups: readonly PointGroup[], { width, height }: Pad): readonly Stroke[] {
  return groups
    .filter(({ points }) => points.length > 0)
    .map(({ points }) =>
      points.map(({ x, y, pressure }) => {
        const pressed = pressure > 0 ? pressure : USUAL_PRESSURE
        return [within(x / width), within(y / height), within(pressed)] as const
      }),
    )
}

/** Strokes as the pad draws them at its present size. Times only matter while a stroke is being drawn. */
export function toGroups(
  strokes: readonly Stroke[],
  { width, height }: Pad,
  pen: PointGroupOptions,
): PointGroup[] {
  return strokes.map((stroke) => ({
    ...pen,
    points: stroke.map(([x, y, pressure], index) => ({
      x: x * width,
      y: y * height,
      pressure,
      time: (index + 1) * POINT_MS,
    })),
  }))
}

/** As far apart as points of a calm hand, so that lines come out as wide as they were drawn. */
const POINT_MS = 16
