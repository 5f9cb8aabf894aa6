import { expect, test } from 'vitest'
import { drawStrokes } from './strokes.ts'

test('pressure becomes width', () => {
  const svg = drawStrokes(
    [
      [
        [0, 0, 0],
        [0.5, 0.5, 0],
        [0.6, 0.5, 1],
        [1, 1, 1],
      ],
    ],
    90,
    30,
  )
  expect(svg.match(/stroke-width="0\.50"/g)).toHaveLength(1)
  expect(svg.match(/stroke-width="1\.90"/g)).toHaveLength(1)
})

test('a dot is drawn, and no strokes are none', () => {
  expect(drawStrokes([[[0.5, 0.5, 0.5]]], 90, 30)).toContain('M45.00 15.00Q45.00 15.00 45.05 15.00')
  expect(drawStrokes([], 90, 30)).not.toContain('<path')
})

test('only numbers within the pad get into the picture', () => {
  const evil = [['"/><script>', Number.NaN, Number.POSITIVE_INFINITY]] as unknown as [
    number,
    number,
    number,
  ][]
  const svg = drawStrokes([evil, [[-5, 9, 2]]], 90, 30)
  expect(svg).not.toMatch(/script|NaN|Infinity/)
  expect(svg).toContain('M0.00 30.00')
})
