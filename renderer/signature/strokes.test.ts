import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Stroke } from '../../shared/sheet/sheet.ts'
import { strokesSchema } from '../../shared/signing/ink.ts'
import { toGroups, toStrokes } from './strokes.ts'

const pen = {
  dotSize: 0,
  minWidth: 1,
  maxWidth: 3,
  penColor: '#16234f',
  velocityFilterWeight: 0.7,
  compositeOperation: 'source-over',
} as const
const pad = { width: 600, height: 200 }
const point = (x: number, y: number, pressure: number) => ({ x, y, pressure, time: 1 })

describe('strokes', () => {
  test('are relative to the pad', () => {
    const groups = [{ ...pen, points: [point(0, 0, 0.25), point(300, 100, 1), point(600, 200, 0.5)] }]
    expect(toStrokes(groups, pad)).toEqual([
      [
        [0, 0, 0.25],
        [0.5, 0.5, 1],
        [1, 1, 0.5],
      ],
    ])
  })

  test('without pressure are of the usual one, and what leaves the pad ends at its edge', () => {
    const groups = [{ ...pen, points: [point(-20, 50, 0), point(700, 260, 3)] }]
    expect(toStrokes(groups, pad)).toEqual([
      [
        [0, 0.25, 0.5],
        [1, 1, 1],
      ],
    ])
  })

  test('that are empty are none', () => {
    expect(toStrokes([{ ...pen, points: [] }], pad)).toEqual([])
  })

  const unit = fc.integer({ min: 0, max: 10_000 }).map((part) => part / 10_000)
  const pressure = fc.integer({ min: 1, max: 10_000 }).map((part) => part / 10_000)
  const stroke = fc.array(fc.tuple(unit, unit, pressure), { minLength: 1, maxLength: 30 })

  test('come back as they were at any size of the pad', () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 8 }), fc.integer({ min: 100, max: 4000 }), (drawn, width) => {
        const size = { width, height: width / 3 }
        const back = toStrokes(toGroups(drawn as readonly Stroke[], size, pen), size)
        expect(back).toEqual(drawn)
        if (back.length > 0) expect(strokesSchema.safeParse(back).success).toBe(true)
      }),
    )
  })
})
