// @ts-check
import { node24 } from '../node24.mjs'
import { at } from '../paths.mjs'
import { run } from '../processes.mjs'
import { oneCheck } from '../tally.mjs'

/** One compiler run per layer: each sees only the library and the types that layer may use. */
const layers = ['shared', 'electron', 'renderer', 'test', 'build']

export async function types() {
  const tsc = at('node_modules', 'typescript', 'bin', 'tsc')
  let good = true
  for (const layer of layers) {
    const { code } = await run(node24(), [tsc, '--project', layer, '--pretty', 'false'], { seconds: 180 })
    good &&= code === 0
  }
  return oneCheck(good)
}
