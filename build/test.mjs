// @ts-check
/** `npm test`: every check, cheap ones first, closing with the line `N passed, N failed`. */
import { clearFigures, keepFigures } from './lib/figures.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { at } from './lib/paths.mjs'
import { readJson } from './lib/read-json.mjs'
import { Stop } from './lib/say.mjs'
import { build } from './lib/stages/build.mjs'
import { e2e } from './lib/stages/e2e.mjs'
import { lint } from './lib/stages/lint.mjs'
import { packageStage } from './lib/stages/package.mjs'
import { types } from './lib/stages/types.mjs'
import { unit } from './lib/stages/unit.mjs'
import { ensureChromium, ensureTools } from './lib/system-tools.mjs'
import { lastLine, ranNothing, sum, tally, unexpected } from './lib/tally.mjs'
import { testOptions } from './lib/test-options.mjs'

/** @typedef {import('./lib/tally.mjs').Tally} Tally */
/** @typedef {import('./lib/test-options.mjs').TestOptions} Options */

const stages = { types, lint, unit, build, package: packageStage, e2e }
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => (stopped = true))

/** @param {unknown} error */
function crash(error) {
  console.log(error instanceof Stop ? error.message : error)
  return tally({ failed: 1 })
}

/** @param {Tally} counted @param {number} since */
function sayCounts({ passed, failed, skipped }, since) {
  const seconds = ((Date.now() - since) / 1000).toFixed(1)
  console.log(`${passed} passed, ${failed} failed, ${skipped.length} skipped in ${seconds} s`)
  for (const { name, reason } of skipped) console.log(`  skipped: ${name} (${reason || 'no reason given'})`)
}

/** @param {import('./lib/test-options.mjs').StageName} name @param {Options} options */
async function runStage(name, options) {
  console.log(`\n== ${name} ==`)
  const since = Date.now()
  let counted = await stages[name](options).catch(crash)
  if (ranNothing(counted) && options.patterns.length === 0) {
    console.log('Not one test ran.')
    counted = { ...counted, failed: 1 }
  }
  sayCounts(counted, since)
  return counted
}

/** @param {Tally} total */
function checkSkips(total) {
  const wrong = unexpected(total.skipped, readJson(at('build', 'expected-skips.json')))
  if (wrong.length === 0) return []
  console.log('\nSkipped for a reason that is not in build/expected-skips.json:')
  for (const { name, reason } of wrong) console.log(`  ${name} (${reason || 'no reason given'})`)
  return [tally({ failed: wrong.length })]
}

/** @param {Options} options */
async function prepare(options) {
  await ensureInstalled()
  if (!options.stages.some((name) => name === 'unit' || name === 'e2e')) return
  await ensureTools()
  options.env.CHROMIUM = await ensureChromium()
}

async function main() {
  const options = testOptions(process.argv.slice(2))
  await prepare(options)
  clearFigures()
  const tallies = []
  for (const name of options.stages) if (!stopped) tallies.push(await runStage(name, options))
  // A part of the long checks must not replace the record of the whole.
  if (options.soak && options.patterns.length === 0) keepFigures()
  const total = sum(tallies)
  if (stopped || ranNothing(total)) tallies.push(crash(new Stop(stopped ? 'Stopped.' : 'Nothing matches.')))
  return sum([...tallies, ...checkSkips(total)])
}

const total = await main().catch(crash)
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`\n${lastLine(total)}`)
