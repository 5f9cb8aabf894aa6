import { z } from 'zod'

/** Where the window stands on the desk; of this computer, so it lies with the window's own storage. */

const whole = z.number().int().min(-100_000).max(100_000)
export const rectangle = z.object({ x: whole, y: whole, width: whole.min(1), height: whole.min(1) })
export type Rectangle = z.infer<typeof rectangle>

export const windowPlace = z.strictObject({ ...rectangle.shape, maximised: z.boolean() })
export type WindowPlace = z.infer<typeof windowPlace>

export const USUAL_SIZE = { width: 1440, height: 900 }
export const SMALLEST_SIZE = { width: 1024, height: 680 }
/** Enough of the title to take hold of. */
const TO_HOLD = { width: 120, height: 40 }

const overlap = (start: number, length: number, from: number, size: number) =>
  Math.min(start + length, from + size) - Math.max(start, from)

function visible(place: Rectangle, area: Rectangle) {
  const width = overlap(place.x, place.width, area.x, area.width)
  const height = overlap(place.y, place.height, area.y, area.height)
  return { width, height, area: width > 0 && height > 0 ? width * height : 0 }
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))

/** As large as it fits, wholly on the screen. */
function fitted(place: Rectangle, area: Rectangle): Rectangle {
  const width = Math.min(Math.max(place.width, SMALLEST_SIZE.width), area.width)
  const height = Math.min(Math.max(place.height, SMALLEST_SIZE.height), area.height)
  const x = clamp(place.x, area.x, area.x + area.width - width)
  const y = clamp(place.y, area.y, area.y + area.height - height)
  return { x, y, width, height }
}

/**
 * Where to put the window again among the screens that are there now; null where nothing of it would be seen, or nothing
 * is known: then the system puts a window of the usual size where it likes.
 */
export function boundsFor(place: Rectangle | null, areas: readonly Rectangle[]): Rectangle | null {
  if (!place) return null
  const [best] = areas
    .map((area) => ({ at: area, seen: visible(place, area) }))
    .filter(({ seen }) => seen.width >= TO_HOLD.width && seen.height >= TO_HOLD.height)
    .sort((one, other) => other.seen.area - one.seen.area)
  return best ? fitted(place, best.at) : null
}
