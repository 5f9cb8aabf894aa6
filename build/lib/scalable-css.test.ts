import { preprocessCSS, resolveConfig } from 'vite'
import { expect, test } from 'vitest'
import { scalable, scaled } from './scalable-css.mjs'

test.each([
  ['16px', '1rem'],
  ['12px 1px -8px 1.5px', '0.75rem 1px -0.5rem 1.5px'],
  ['calc(100vh - 40px)', 'calc(100vh - 2.5rem)'],
  ['0 0 0 2px var(--s8px), 0 0 0 4px red', '0 0 0 2px var(--s8px), 0 0 0 0.25rem red'],
  ['url(a16px.png)', 'url(a16px.png)'],
])('%s is built as %s', (written, built) => {
  expect(scaled(written)).toBe(built)
})

test('a rule for narrow windows asks how much fits; print stays in its own lengths', async () => {
  const css = `
    .a { width: 320px }
    @media (max-width: 900px) { .a { width: 160px } }
    @media print { .a { width: 320px } }`
  const config = await resolveConfig(
    { configFile: false, css: { postcss: { plugins: [scalable()] } } },
    'build',
  )
  const { code } = await preprocessCSS(css, 'a.css', config)
  expect(code.replace(/\s+/g, ' ').trim()).toBe(
    '.a { width: 20rem } @container window (max-width: 56.25rem) { .a { width: 10rem } } @media print { .a { width: 320px } }',
  )
})
