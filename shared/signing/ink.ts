import { z } from 'zod'
import type { Stroke } from '../sheet/sheet.ts'

const unit = z.number().min(0).max(1)

/** Strokes relative to the pad (0 to 1) with pen pressure, so that they can be drawn again at any size. */
export const strokesSchema = z
  .array(
    z
      .array(z.tuple([unit, unit, unit]).readonly())
      .min(1)
      .max(5_000)
      .readonly(),
  )
  .min(1)
  .max(300)
  .readonly() satisfies z.ZodType<readonly Stroke[]>

/** Size of the pad the strokes were drawn on, in CSS pixels. */
export const padSchema = z.strictObject({
  width: z.number().min(100).max(10_000),
  height: z.number().min(50).max(10_000),
})
export type Pad = z.infer<typeof padSchema>

/** A signature shorter than this path is a slip of the pen. One long stroke is a signature. */
export const SHORTEST_INK = 40

/** Length of the drawn path in pixels of the pad. */
export function inkLength(strokes: readonly Stroke[], pad: Pad): number {
  return strokes.reduce((sum, stroke) => sum + strokeLength(stroke, pad), 0)
}

function strokeLength(stroke: Stroke, pad: Pad): number {
  let length = 0
  for (let index = 1; index < stroke.length; index += 1) {
    const [from, to] = [stroke[index - 1], stroke[index]]
    if (from && to) length += Math.hypot((to[0] - from[0]) * pad.width, (to[1] - from[1]) * pad.height)
  }
  return length
}

export function isSignature(strokes: readonly Stroke[], pad: Pad): boolean {
  return inkLength(strokes, pad) >= SHORTEST_INK
}
