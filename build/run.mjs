// @ts-check
/** `node build/run.mjs electron/cli.ts demo …` and `node build/run.mjs --biome …`, installing first what is missing. */
import { ensureInstalled } from './lib/install.mjs'
import { node24 } from './lib/node24.mjs'
import { at } from './lib/paths.mjs'
import { run } from './lib/processes.mjs'
import { command, Stop } from './lib/say.mjs'
import { runTypeScript } from './lib/typescript.mjs'

const biome = at('node_modules', '@biomejs', 'biome', 'bin', 'biome')

command(async () => {
  const [entry, ...args] = process.argv.slice(2)
  if (!entry) throw new Stop('Which file? node build/run.mjs <file.ts> [arguments]')
  await ensureInstalled()
  if (entry === '--biome') return (await run(node24(), [biome, 'check', '--write', ...args])).code
  return runTypeScript(entry, args)
})
