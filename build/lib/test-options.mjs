// @ts-check
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { at } from './paths.mjs'
import { Stop } from './say.mjs'

/** Cheap first: what fails in a second should not be waited for. */
export const stageNames = /** @type {const} */ (['types', 'lint', 'unit', 'build', 'package', 'e2e'])

/** @typedef {typeof stageNames[number]} StageName */
/** @typedef {{ stages: StageName[], patterns: string[], soak: boolean, env: NodeJS.ProcessEnv }} TestOptions */

const help = `npm test -- [--soak] [${stageNames.join(' | ')}] [part of a test file's path …]`

/** @param {string} word @returns {word is StageName} */
const isStage = (word) => stageNames.some((name) => name === word)

/** @param {string[]} patterns @param {string} name of a folder of tests that need a build */
function matchesIn(patterns, name) {
  const folder = at('test', name)
  const files = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : []
  return files.some((file) => patterns.some((part) => join('test', name, file).includes(part)))
}

/** @param {StageName[]} named @param {string[]} patterns @returns {StageName[]} */
function stagesFor(named, patterns) {
  if (named.length > 0) return stageNames.filter((name) => named.includes(name))
  if (patterns.length === 0) return [...stageNames]
  const behind = /** @type {const} */ (['package', 'e2e']).filter((name) => matchesIn(patterns, name))
  return behind.length > 0 ? ['unit', 'build', ...behind] : ['unit']
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
