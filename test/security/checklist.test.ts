import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT, read } from '../architecture/files.ts'
import { titlesIn } from './test-titles.ts'

const page = read('docs/electron-security.md')

interface Row {
  readonly number: number
  readonly cells: readonly string[]
  readonly files: readonly string[]
  readonly tests: readonly { readonly path: string; readonly title: string }[]
}

const PROOF = /^`([^`]+)` › (.+)$/

function testsIn(cell: string): Row['tests'] {
  return cell.split('<br>').flatMap((one) => {
    const [, path = '', title = ''] = PROOF.exec(one.trim()) ?? []
    return path ? [{ path, title }] : []
  })
}

function rowsIn(text: string): Row[] {
  const lines = text.split('\n').filter((line) => /^\| \d+ \|/.test(line))
  return lines.map((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const files = [...(cells[3] ?? '').matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
    return { number: Number(cells[0]), cells, files, tests: testsIn(cells[4] ?? '') }
  })
}

const rows = rowsIn(page)
/** The fuses are set into a packaged program and read back from it, where the package is tested. */
const WITH_THE_PACKAGE = 19

test('the twenty recommendations, each once, each with what we do', () => {
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  for (const { cells } of rows)
    expect(cells.filter((cell) => cell.length > 3 || /^\d+$/.test(cell))).toHaveLength(5)
})

test('every file a row names is there', () => {
  for (const { number, files } of rows) {
    expect(files, String(number)).not.toEqual([])
    for (const path of files) expect(existsSync(join(ROOT, path)), path).toBe(true)
  }
})

test('every test a row names is there under its title', () => {
  for (const { number, cells, tests } of rows) {
    const written = (cells[4] ?? '').split('<br>').length
    expect(tests.length, String(number)).toBe(number === WITH_THE_PACKAGE ? 0 : written)
    for (const { path, title } of tests) expect(titlesIn(path, read(path)), path).toContain(title)
  }
})

test('titles are read out of the source, not guessed', () => {
  const code = "test('a', () => {})\ntest.each([1])('b %i', () => {})\n// test('c')\ndescribe('d', () => {})"
  expect(titlesIn('a.test.ts', code)).toEqual(['a', 'b %i'])
})
