// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { at, results } from './paths.mjs'

const folder = join(results, 'figures')

/** What an earlier run measured is not this run's result. */
export const clearFigures = () => rmSync(folder, { recursive: true, force: true })

/**
 * One object of what the tests measured, keyed by the name of the file each left.
 * @param {string} from
 */
export function mergeFigures(from = folder) {
  const files = existsSync(from) ? readdirSync(from).filter((name) => name.endsWith('.json')) : []
  const entries = files
    .sort()
    .map((name) => [basename(name, '.json'), JSON.parse(readFileSync(join(from, name), 'utf8'))])
  return Object.fromEntries(entries)
}

/** Writes them where they are committed, as they came out. */
export function keepFigures(to = at('docs', 'figures', 'soak.json')) {
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, `${JSON.stringify(mergeFigures(), null, 2)}\n`)
}
