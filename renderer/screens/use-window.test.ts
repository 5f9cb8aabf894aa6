import { expect, test } from 'vitest'
import { next } from './use-window.ts'

test('a window grows to what one call brings, then moves on', () => {
  const seen = [{ offset: 0, count: 30 }]
  for (let page = 0; page < 5; page++) seen.push(next(seen.at(-1) ?? { offset: 0, count: 30 }))
  expect(seen).toEqual([
    { offset: 0, count: 30 },
    { offset: 0, count: 60 },
    { offset: 0, count: 120 },
    { offset: 0, count: 200 },
    { offset: 200, count: 200 },
    { offset: 400, count: 200 },
  ])
})
