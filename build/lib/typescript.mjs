// @ts-check
import { existsSync } from 'node:fs'
import { node24 } from './node24.mjs'
import { at } from './paths.mjs'
import { runInFront } from './processes.mjs'
import { Stop } from './say.mjs'

/**
 * Runs a TypeScript file as it stands: Node 24 strips the types.
 * @param {string} entry
 * @param {string[]} args
 */
export async function runTypeScript(entry, args) {
  if (!existsSync(at(entry))) throw new Stop(`There is no ${entry} in this version.`)
  return runInFront(node24(), [at(entry), ...args])
}
