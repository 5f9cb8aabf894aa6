import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundsFor, type Rectangle, SMALLEST_SIZE } from './place.ts'

const MAIN = { x: 0, y: 0, width: 1920, height: 1040 }
const LEFT = { x: -1440, y: 100, width: 1440, height: 860 }
const at = (x: number, y: number, width = 1440, height = 900) => ({ x, y, width, height })

test.each<[string, Rectangle, Rectangle | null]>([
  ['where it was', at(200, 50), at(200, 50)],
  ['on the second screen', at(-1400, 120, 1100, 700), at(-1400, 120, 1100, 700)],
  ['half outside: drawn in', at(1500, 50), at(480, 50)],
  ['larger than the screen', at(0, 0, 3000, 3000), MAIN],
  ['too small to work in', at(10, 10, 300, 200), at(10, 10, SMALLEST_SIZE.width, SMALLEST_SIZE.height)],
  ['on a screen that is gone', at(2500, 50), null],
  ['a corner that nobody can take hold of', at(1900, 1030), null],
  ['above everything', at(0, -2000), null],
])('%s', (_what, place, wanted) => {
  expect(boundsFor(place, [MAIN, LEFT])).toEqual(wanted)
})

test('nothing known, or no screen: the system chooses', () => {
  expect(boundsFor(null, [MAIN])).toBeNull()
  expect(boundsFor(at(0, 0), [])).toBeNull()
})

test('wherever it was and whatever screens there are, it stands wholly on one of them', () => {
  const whole = (min: number, max: number) => fc.integer({ min, max })
  const area = fc.record({
    x: whole(-4000, 4000),
    y: whole(-3000, 3000),
    width: whole(800, 3840),
    height: whole(600, 2160),
  })
  const place = fc.record({
    x: whole(-9000, 9000),
    y: whole(-9000, 9000),
    width: whole(1, 9000),
    height: whole(1, 9000),
  })
  fc.assert(
    fc.property(place, fc.array(area, { minLength: 1, maxLength: 4 }), (was, areas) => {
      const bounds = boundsFor(was, areas)
      if (!bounds) return
      const inside = areas.some(
        (one) =>
          bounds.x >= one.x &&
          bounds.y >= one.y &&
          bounds.x + bounds.width <= one.x + one.width &&
          bounds.y + bounds.height <= one.y + one.height,
      )
      expect(inside).toBe(true)
    }),
    { numRuns: 500 },
  )
})
