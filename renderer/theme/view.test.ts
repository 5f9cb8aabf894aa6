import { expect, test } from 'vitest'
import { lookOf, NOTHING_KEPT, readKept, USUAL, zoomedBy } from './view.ts'

test('what was kept comes back, and what cannot be read is passed over', () => {
  const kept = {
    last: { theme: 'dark', zoom: 125 },
    people: { a: { theme: 'contrast', zoom: 200 }, b: { theme: 'pink', zoom: 100 }, c: 3 },
  }
  expect(readKept(JSON.stringify(kept))).toEqual({
    last: { theme: 'dark', zoom: 125 },
    people: { a: { theme: 'contrast', zoom: 200 } },
  })
  for (const text of [null, '', 'null', '3', '[]', '{', '{"last":{"theme":"dark","zoom":1000}}']) {
    expect(readKept(text)).toEqual(NOTHING_KEPT)
  }
})

test('zoom goes by its steps and stops at both ends', () => {
  expect([zoomedBy(100, 1), zoomedBy(100, -1), zoomedBy(200, 1), zoomedBy(80, -1)]).toEqual([
    110, 90, 200, 80,
  ])
  expect(USUAL.zoom).toBe(100)
})

test('the system is followed only by those who follow it; contrast comes before dark', () => {
  const both = { dark: true, contrast: true }
  expect(lookOf('system', both)).toBe('contrast')
  expect(lookOf('system', { dark: true, contrast: false })).toBe('dark')
  expect(lookOf('system', { dark: false, contrast: false })).toBe('light')
  expect(lookOf('light', both)).toBe('light')
})
