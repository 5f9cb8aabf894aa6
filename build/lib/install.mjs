// @ts-check
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { missing } from './installed.mjs'
import { findNode24, node24 } from './node24.mjs'
import { at } from './paths.mjs'
import { run } from './processes.mjs'
import { readJson } from './read-json.mjs'
import { Stop, say } from './say.mjs'

const stampFile = at('node_modules', '.qiancheng-installed')
const lockFile = at('package-lock.json')

const stamp = () => createHash('sha256').update(readFileSync(lockFile)).digest('hex')

/** The same npm that started us, so that its settings hold; on Windows npm is a script and needs a shell. */
function npm() {
  const { npm_execpath: script } = process.env
  if (script?.endsWith('.js')) return { file: process.execPath, before: [script], shell: false }
  return { file: 'npm', before: [], shell: process.platform === 'win32' }
}

/** @param {string[]} args */
async function callNpm(args, quiet = false) {
  const { file, before, shell } = npm()
  const common = ['--no-audit', '--no-fund', '--loglevel=error']
  return run(file, [...before, ...args, ...common], { shell, quiet })
}

const lacks = () => missing(readJson(lockFile), readJson(at('node_modules', '.package-lock.json')))

function isStamped() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()
}

/**
 * `npm ci` first. It refuses a lockfile that does not list every optional package of every platform,
 * as one written against an incomplete registry does; `npm install --no-save` takes the same lockfile,
 * keeps its versions and leaves it as it is. An existing tree is always brought up to date that way:
 * `npm ci` would first delete the very Node this may be running on.
 */
async function install() {
  if (!existsSync(at('node_modules'))) {
    say('Installing what the project needs (npm ci), once …')
    const { code } = await callNpm(['ci'], true)
    if (code === 0) return
    say('npm ci does not take this lockfile; npm install does …')
  } else say('node_modules does not match package-lock.json: bringing it up to date …')
  const { code } = await callNpm(['install', '--no-save'])
  if (code !== 0) throw new Stop(`npm install failed with exit code ${code}; its own words are above.`)
}

/** npm 12 and `ignore-scripts` do not let the package "node" fetch its binary: ask for that one alone. */
async function ensureNode24() {
  if (findNode24()) return
  say('Fetching Node 24 …')
  await callNpm(['rebuild', 'node', '--ignore-scripts=false'])
  node24()
}

/** Leaves node_modules as package-lock.json says, doing nothing when it already is. */
export async function ensureInstalled() {
  if (!isStamped() && lacks().length > 0) await install()
  const absent = lacks()
  if (absent.length > 0)
    throw new Stop(`package-lock.json and node_modules still differ: ${absent.slice(0, 5)}`)
  await ensureNode24()
  if (!isStamped()) writeFileSync(stampFile, stamp())
}
