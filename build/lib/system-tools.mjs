// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findChromium } from './chromium.mjs'
import { node24 } from './node24.mjs'
import { at } from './paths.mjs'
import { run } from './processes.mjs'
import { Stop, say } from './say.mjs'

/** Programs the tests look at our work with, and the Debian packages that hold them. */
const tools = { pdftotext: 'poppler-utils', pdffonts: 'poppler-utils', qpdf: 'qpdf', strace: 'strace' }

/** @param {string} name */
const has = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => ['', '.exe'].some((end) => existsSync(join(folder, name + end))))

const canUseApt = () => process.getuid?.() === 0 && has('apt-get')

/** @param {string[]} packages */
async function apt(packages) {
  say(`Installing ${packages.join(', ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const update = await run('apt-get', ['update'], { env, quiet: true, seconds: 180 })
  const install = ['install', '-y', '--no-install-recommends', ...packages]
  const { code, out } = await run('apt-get', install, { env, quiet: true, seconds: 600 })
  if (code !== 0) say(`${update.code === 0 ? '' : update.out}${out}`)
}

async function fetchPlaywrights() {
  say('No Chromium here: fetching the one Playwright uses …')
  const cli = at('node_modules', 'playwright', 'cli.js')
  await run(node24(), [cli, 'install', 'chromium'], { seconds: 240 })
}

/** Leaves a browser that starts, and returns its path. */
export async function ensureChromium() {
  if (!findChromium()) await fetchPlaywrights()
  if (!findChromium() && canUseApt()) await apt(['chromium', 'fonts-noto-cjk'])
  const chromium = findChromium()
  if (chromium) return chromium
  throw new Stop('No Chromium that starts. Install one, or set CHROMIUM to the path of its program.')
}

export async function ensureTools() {
  if (process.platform !== 'linux') return
  const lacking = () => Object.entries(tools).filter(([name]) => !has(name))
  if (lacking().length > 0 && canUseApt()) await apt([...new Set(lacking().map(([, name]) => name))])
  for (const [name, from] of lacking())
    say(`Note: ${name} (package ${from}) is missing; tests that need it will say so.`)
}
