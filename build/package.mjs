// @ts-check
/** `npm run package -- [--dir] [--win] [--mac] …`: builds the application and packs it with electron-builder. */
import { ensureBuilt } from './lib/app-build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { node24 } from './lib/node24.mjs'
import { electronToPack, hasUpdateKey } from './lib/packing.mjs'
import { at } from './lib/paths.mjs'
import { runInFront } from './lib/processes.mjs'
import { command, say } from './lib/say.mjs'
import { writeThirdParty } from './lib/third-party.mjs'

command(async () => {
  const args = process.argv.slice(2)
  await ensureInstalled()
  await ensureBuilt()
  writeThirdParty()
  if (!hasUpdateKey())
    say('No update key is compiled in: this program will refuse every update (docs/packaging.md).')
  const { dist, remove } = await electronToPack(args)
  const electron = dist ? [`-c.electronDist=${dist}`] : []
  const cli = at('node_modules', 'electron-builder', 'cli.js')
  return runInFront(node24(), [cli, '--publish', 'never', ...electron, ...args]).finally(remove)
})
