// @ts-check
import { node24 } from '../node24.mjs'
import { at } from '../paths.mjs'
import { run } from '../processes.mjs'
import { oneCheck } from '../tally.mjs'

export async function lint() {
  const biome = at('node_modules', '@biomejs', 'biome', 'bin', 'biome')
  const args = [
    'ci',
    '--error-on-warnings',
    '--diagnostic-level=warn',
    `--colors=${process.stdout.isTTY ? 'force' : 'off'}`,
  ]
  const { code } = await run(node24(), [biome, ...args], { seconds: 120 })
  return oneCheck(code === 0)
}
