// @ts-check
/** `npm start`: from a fresh clone to the open application. */
import { ensureBuilt } from './lib/app-build.mjs'
import { hasDisplay, openInBrowser } from './lib/desktop.mjs'
import { fetchElectron, findElectron } from './lib/electron.mjs'
import { ensureInstalled } from './lib/install.mjs'
import { node24 } from './lib/node24.mjs'
import { at, root } from './lib/paths.mjs'
import { runInFront } from './lib/processes.mjs'
import { watchReady } from './lib/ready.mjs'
import { command, say } from './lib/say.mjs'
import { startOptions } from './lib/start-options.mjs'

/** @typedef {import('./lib/start-options.mjs').StartOptions} Options */

/** @param {Options} options */
const shared = ({ data, demo }) => [...(data ? ['--data', data] : []), ...(demo ? ['--demo'] : [])]

/** @param {string} electron @param {Options} options */
function startElectron(electron, options) {
  // Chromium's sandbox refuses to start as root on Linux.
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0
  return runInFront(electron, [...(asRoot ? ['--no-sandbox'] : []), root, ...shared(options)])
}

/** @param {string} url */
async function open(url) {
  if (!hasDisplay()) return say('There is no display here: open the address above in a browser.')
  if (!(await openInBrowser(url))) say('No browser could be opened: open the address above in one.')
}

/** @param {Options} options */
function startLoopback(options) {
  const port = options.port ? ['--port', options.port] : []
  const args = [
    at('electron', 'loopback.ts'),
    '--renderer',
    at('out', 'renderer'),
    ...port,
    ...shared(options),
  ]
  const onOut = watchReady((url) => options.open && open(url))
  return runInFront(node24(), args, { onOut })
}

/** Why the browser is used instead of Electron, or Electron's program. */
async function desktop() {
  if (!hasDisplay()) return { why: 'There is no display' }
  const there = findElectron()
  if (there) return { electron: there }
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) return { why: 'ELECTRON_OVERRIDE_DIST_PATH holds no Electron' }
  say('Fetching Electron, once …')
  const fetched = await fetchElectron()
  return fetched ? { electron: findElectron() } : { why: 'Electron could not be fetched' }
}

command(async () => {
  const options = startOptions(process.argv.slice(2))
  await ensureInstalled()
  await ensureBuilt()
  if (options.inBrowser) return startLoopback(options)
  const { electron, why } = await desktop()
  if (electron) return startElectron(electron, options)
  say(`${why}: the same application runs in a browser instead.`)
  return startLoopback(options)
})
