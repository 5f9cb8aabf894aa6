// @ts-check
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'
import { Stop } from './say.mjs'

/** Cheap first: what fails in a second should not be waited for. */
export const stageNames = /** @type {const} */ (['types', 'lint', 'unit', 'build', 'e2e'])

/** @typedef {typeof stageNames[number]} StageName */
/** @typedef {{ stages: StageName[], patterns: string[], soak: boolean, env: NodeJS.ProcessEnv }} TestOptions */

const help = `npm test -- [--soak] [${stageNames.join(' | ')}] [part of a test file's path …]`

/** @param {string} word @returns {word is StageName} */
const isStage = (word) => stageNames.some((name) => name === word)

/** @param {string[]} patterns */
function matchesSpec(patterns) {
  const folder = at('test', 'e2e')
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
  return files.some((file) => patterns.some((part) => join('test', 'e2e', file).includes(part)))
}

/** @param {StageName[]} named @param {string[]} patterns @returns {StageName[]} */
function stagesFor(named, patterns) {
  if (named.length > 0) return stageNames.filter((name) => named.includes(name))
  if (patterns.length === 0) return [...stageNames]
  return matchesSpec(patterns) ? ['unit', 'build', 'e2e'] : ['unit']
}

/**
 * @param {string[]} args
 * @returns {TestOptions}
 */
export function testOptions(args) {
  const soak = args.includes('--soak')
  const words = args.filter((word) => word !== '--soak')
  const unknown = words.find((word) => word.startsWith('-'))
  if (unknown) throw new Stop(`Unknown option ${unknown}.\n${help}`)
  const patterns = words.filter((word) => !isStage(word))
  const env = { ...process.env, ...(soak ? { QC_SOAK: '1' } : {}) }
  return { stages: stagesFor(words.filter(isStage), patterns), patterns, soak, env }
}
