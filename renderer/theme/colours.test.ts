import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { filesBelow, read } from '../../test/architecture/files.ts'
import { contrast, leastContrast, PAIRS, tokensOf } from './colours.ts'

const css = readFileSync(new URL('../ui/tokens.css', import.meta.url), 'utf8')

test('the measure is the known one', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
})

describe.each(['light', 'dark', 'contrast'] as const)('%s', (look) => {
  const tokens = tokensOf(css, look)
  test.each(PAIRS)('$front on $back, $kind', ({ front, back, kind }) => {
    const [one, other] = [tokens.get(front), tokens.get(back)]
    expect(contrast(one ?? front, other ?? back)).toBeGreaterThanOrEqual(leastContrast(look, kind))
  })
})

test('each look sets colours and nothing else that the common ones do not have', () => {
  const common = tokensOf(css, 'light')
  for (const look of ['dark', 'contrast'] as const) {
    for (const name of tokensOf(css, look).keys()) expect([...common.keys()]).toContain(name)
  }
})

/** Names of colours are missed on purpose: `white-space` is none. Functions and hex digits are what gets written. */
const COLOUR = /#[0-9a-f]{3,8}\b(?![\w-])|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/gi

test('no colour stands outside of the tokens', () => {
  const found = filesBelow('renderer', /\.(css|tsx?)$/)
    .filter((path) => !/tokens\.css$|\.test\.tsx?$|theme\/colours\.ts$/.test(path))
    .flatMap((path) => (read(path).match(COLOUR) ?? []).map((colour) => `${path}: ${colour}`))
  expect(found).toEqual([])
})

test('every token a style sheet asks for is there', () => {
  const known = new Set([...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name))
  const own = /^(zoom|trigger-width|trigger-anchor-point|visual-viewport-height|tree-item-level)$/
  const missing = filesBelow('renderer', /\.css$/).flatMap((path) => {
    const text = read(path)
    const here = new Set([...text.matchAll(/--([\w-]+):/g)].map(([, name]) => name))
    const asked = [...text.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name)
    return asked
      .filter((name) => !known.has(name) && !here.has(name) && !own.test(name))
      .map((n) => `${path}: ${n}`)
  })
  expect(missing).toEqual([])
})
