import type { BodyMark } from '../../shared/forms/kinds/body-diagram.ts'

const STEP = 0.02

const inside = (value: number): number => Math.min(1, Math.max(0, Math.round(value * 1000) / 1000))

/** Where a click fell, in parts of the outline. */
export function placed(
  view: BodyMark['view'],
  point: { readonly x: number; readonly y: number },
  box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number },
): BodyMark {
  const x = inside((point.x - box.left) / box.width)
  const y = inside((point.y - box.top) / box.height)
  return { view, x, y, label: '' }
}

const ARROWS: { readonly [key: string]: readonly [number, number] } = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
}

/** A mark moved by an arrow key; null for any other key. */
export function nudged(mark: BodyMark, key: string): BodyMark | null {
  const step = ARROWS[key]
  return step ? { ...mark, x: inside(mark.x + step[0]), y: inside(mark.y + step[1]) } : null
}
