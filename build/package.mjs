// @ts-check
/** `npm run package -- [--dir] [--win] [--mac] …`: builds the application and packs it with electron-builder. */
import { ensureBuilt } from './lib/app-build.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { node24 } from './lib/node24.mjs'
import { at } from './lib/paths.mjs'
import { runInFront } from './lib/processes.mjs'
import { command } from './lib/say.mjs'

command(async () => {
  await ensureInstalled()
  await ensureBuilt()
  // An Electron that is already here, as everywhere else; then nothing is downloaded.
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH
  const electron = dist ? [`-c.electronDist=${dist}`] : []
  const cli = at('node_modules', 'electron-builder', 'cli.js')
  return runInFront(node24(), [cli, '--publish', 'never', ...electron, ...process.argv.slice(2)])
})
