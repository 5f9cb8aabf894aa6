// @ts-check
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname } from 'node:path'
import { at } from './paths.mjs'
import { Stop } from './say.mjs'

/** node:sqlite and type stripping, as Electron 45 has them. */
const wanted = 24

/** @param {string} version */
const isEnough = (version) => Number(version.replace(/^v/, '').split('.')[0]) >= wanted

const ours = () => at('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

/** @param {string} file */
function works(file) {
  if (!existsSync(file)) return false
  try {
    return isEnough(execFileSync(file, ['--version'], { encoding: 'utf8' }).trim())
  } catch {
    return false
  }
}

/** @type {string | undefined} */
let found

/** Where a Node of version 24 or later is: the one that runs this, or the one the project installed. */
export function findNode24() {
  if (found) return found
  if (isEnough(process.version)) found = process.execPath
  else if (works(ours())) found = ours()
  return found
}

export function node24() {
  const file = findNode24()
  if (file) return file
  throw new Stop(
    `Node ${wanted} is needed, this is ${process.version} and node_modules has none. ` +
      'Run `npm rebuild node`, or install Node 24 yourself.',
  )
}

/**
 * The environment in which `node` means Node 24, also for what a child starts itself.
 * @param {NodeJS.ProcessEnv} env
 */
export function withNode24(env = process.env) {
  const node = findNode24()
  if (!node) return env
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  return { ...env, [key]: [dirname(node), env[key]].filter(Boolean).join(delimiter) }
}
