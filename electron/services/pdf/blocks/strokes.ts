import type { Stroke } from '../../../../shared/sheet/sheet.ts'

type Point = Stroke[number]

const THINNEST = 0.5
const THICKEST = 1.9
const STEPS = 6

/** Handwriting as an SVG picture: curves through the points, thicker where the pen was pressed. */
export function drawStrokes(strokes: readonly Stroke[], width: number, height: number): string {
  const paths = new Map<number, string[]>()
  for (const stroke of strokes)
    addStroke(
      stroke.map((point) => scale(point, width, height)),
      paths,
    )
  const drawn = [...paths].map(
    ([step, d]) =>
      `<path d="${d.join('')}" fill="none" stroke="#000000" stroke-width="${penWidth(step)}" stroke-linecap="round" stroke-linejoin="round"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn.join('')}</svg>`
}

/** Only finite numbers within the pad ever reach the picture. */
function scale([x, y, pressure]: Point, width: number, height: number): Point {
  return [within(x) * width, within(y) * height, within(pressure)]
}

function within(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0
}

/** Each point becomes a curve from the middle of the way before it to the middle of the way after it. */
function addStroke(points: readonly Point[], paths: Map<number, string[]>): void {
  points.forEach((point, i) => {
    const from = middle(points[i - 1] ?? point, point)
    const to = i + 1 < points.length ? middle(point, points[i + 1] ?? point) : point
    const step = Math.round(point[2] * STEPS)
    const path = paths.get(step) ?? []
    paths.set(step, path)
    path.push(`M${at(from)}Q${at(point)} ${at(points.length === 1 ? nudged(to) : to)}`)
  })
}

function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, b[2]]
}

/** A dot needs some length to be drawn at all. */
function nudged([x, y, pressure]: Point): Point {
  return [x + 0.05, y, pressure]
}

function at([x, y]: Point): string {
  return `${x.toFixed(2)} ${y.toFixed(2)}`
}

function penWidth(step: number): string {
  return (THINNEST + ((THICKEST - THINNEST) * step) / STEPS).toFixed(2)
}
