// @ts-check
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBuilt } from '../app-build.mjs'
import { hasDisplay } from '../desktop.mjs'
import { findElectron } from '../electron.mjs'
import { node24 } from '../node24.mjs'
import { at, results } from '../paths.mjs'
import { count } from '../playwright-report.mjs'
import { run } from '../processes.mjs'
import { readJson } from '../read-json.mjs'
import { withExitCode } from '../tally.mjs'

const report = join(results, 'e2e.json')

/** Why the desktop program cannot be tried here. */
function noElectron() {
  if (!findElectron()) return "Electron's program is not on this machine"
  return hasDisplay() ? undefined : 'Electron needs a display and there is none'
}

/** Playwright takes a regular expression where the user typed a part of a path. @param {string} text */
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** @param {string[]} projects @param {import('../test-options.mjs').TestOptions} options */
async function playwright(projects, { patterns, env, soak }) {
  const filter = patterns.length ? ['--pass-with-no-tests', ...patterns.map(literally)] : []
  const chosen = projects.map((name) => `--project=${name}`)
  const args = [
    at('node_modules', 'playwright', 'cli.js'),
    'test',
    '--reporter=list,json',
    ...chosen,
    ...filter,
  ]
  const known = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, QC_ELECTRON: findElectron() ?? '' }
  rmSync(report, { force: true })
  const { code } = await run(node24(), args, { env: { ...env, ...known }, ...(soak ? {} : { seconds: 780 }) })
  const found = readJson(report)
  return withExitCode(found && count(found), code)
}

/** @param {import('../test-options.mjs').TestOptions} options */
export async function e2e(options) {
  // Named alone, this stage must not look at the screens of yesterday.
  await ensureBuilt()
  const why = noElectron()
  const counted = await playwright(why ? ['loopback'] : ['loopback', 'electron'], options)
  if (why) counted.skipped.push({ name: 'the main route in Electron', reason: why })
  return counted
}
