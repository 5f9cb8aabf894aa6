import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { sourcesDigest } from './app-build.mjs'
import { hasDisplay, opener } from './desktop.mjs'
import { mergeFigures } from './figures.mjs'
import { testOptions } from './test-options.mjs'

const base = mkdtempSync(join(tmpdir(), 'qiancheng-test-'))
afterAll(() => rmSync(base, { recursive: true }))

test('the digest changes with what is built, and with nothing else', () => {
  mkdirSync(join(base, 'shared', 'deep'), { recursive: true })
  const write = (name: string, text: string) => writeFileSync(join(base, name), text)
  const digest = () => sourcesDigest(['shared', 'one.config.ts', 'absent'], base)
  write('shared/deep/a.ts', '1')
  const before = digest()
  write('shared/deep/a.ts', '1')
  write('shared/deep/a.test.ts', 'test')
  expect(digest()).toBe(before)
  write('shared/deep/a.ts', '2')
  const changed = digest()
  expect(changed).not.toBe(before)
  write('one.config.ts', '1')
  expect(digest()).not.toBe(changed)
})

test('a display is asked for on Linux only', () => {
  expect(hasDisplay({}, 'linux')).toBe(false)
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
  expect(hasDisplay({}, 'darwin')).toBe(true)
})

test('an address reaches the opener as one argument', () => {
  const url = 'http://127.0.0.1:1/#token=a&b'
  for (const platform of ['linux', 'darwin', 'win32'] as const)
    expect(opener(url, platform)[1].at(-1)).toContain(url)
})

test('figures are merged by name', () => {
  const folder = mkdtempSync(join(base, 'figures-'))
  writeFileSync(join(folder, 'kills.json'), '{"runs":3}')
  writeFileSync(join(folder, 'a.json'), '[1]')
  expect(mergeFigures(folder)).toEqual({ a: [1], kills: { runs: 3 } })
  expect(mergeFigures(join(folder, 'none'))).toEqual({})
})

test('stages, patterns and the long run', () => {
  expect(testOptions([]).stages).toEqual(['types', 'lint', 'unit', 'build', 'package', 'e2e'])
  expect(testOptions(['e2e', 'types']).stages).toEqual(['types', 'e2e'])
  expect(testOptions(['test/package/']).stages).toEqual(['unit', 'build', 'package'])
  expect(testOptions(['values/money'])).toMatchObject({ stages: ['unit'], patterns: ['values/money'] })
  expect(testOptions(['unit', 'money'])).toMatchObject({ stages: ['unit'], patterns: ['money'] })
  expect(testOptions(['--soak']).env.QC_SOAK).toBe('1')
  expect(() => testOptions(['--sock'])).toThrow(/Unknown option --sock/)
})
