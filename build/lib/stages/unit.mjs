// @ts-check
import { rmSync } from 'node:fs'
import { node24 } from '../node24.mjs'
import { at } from '../paths.mjs'
import { run } from '../processes.mjs'
import { readJson } from '../read-json.mjs'
import { withExitCode } from '../tally.mjs'
import { unitReport } from '../vitest-reporter.mjs'

const reporters = ['--reporter=default', `--reporter=${at('build', 'lib', 'vitest-reporter.mjs')}`]

/** @param {import('../test-options.mjs').TestOptions} options */
export async function unit({ patterns, env, soak }) {
  rmSync(unitReport, { force: true })
  const vitest = at('node_modules', 'vitest', 'vitest.mjs')
  const args = [vitest, 'run', ...reporters, ...(patterns.length ? ['--passWithNoTests', ...patterns] : [])]
  const { code } = await run(node24(), args, { env, ...(soak ? {} : { seconds: 600 }) })
  return withExitCode(readJson(unitReport), code)
}
