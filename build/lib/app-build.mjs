// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { node24 } from './node24.mjs'
import { at, root } from './paths.mjs'
import { run } from './processes.mjs'
import { Stop, say } from './say.mjs'

const stampFile = at('out', '.sources')
const sources = [
  'electron',
  'renderer',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
]

/**
 * Every file below a path, in an order that does not depend on the file system; tests are not built.
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  if (!existsSync(path)) return []
  const entries = readdirSync(path, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** A digest of everything the build reads, so that a touched but unchanged file costs nothing. */
export function sourcesDigest(names = sources, base = root) {
  const hash = createHash('sha256')
  for (const name of names) {
    const path = join(base, name)
    const files = /\.\w+$/.test(name) ? [path].filter(existsSync) : filesBelow(path)
    for (const file of files)
      hash
        .update(`${relative(base, file)}\0`)
        .update(readFileSync(file))
        .update('\0')
  }
  return hash.digest('hex')
}

const isBuilt = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesDigest()

/** The stamp goes first and comes back last: a build that broke off is never taken for a whole one. */
export async function buildApp({ quiet = false, seconds = 300 } = {}) {
  rmSync(stampFile, { force: true })
  const digest = sourcesDigest()
  const vite = at('node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const env = { ...process.env, NODE_ENV: 'production' }
  const ended = await run(node24(), [vite, 'build', '--logLevel', 'warn'], { env, quiet, seconds })
  if (ended.code === 0) writeFileSync(stampFile, digest)
  return ended
}

/** Builds when out/ is not what the sources would give. */
export async function ensureBuilt() {
  if (isBuilt()) return
  say('Building …')
  const { code, out } = await buildApp({ quiet: true })
  if (code !== 0) throw new Stop(`${out}\nThe build failed.`)
}
