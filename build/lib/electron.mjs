// @ts-check
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24, withNode24 } from './node24.mjs'
import { at, root } from './paths.mjs'
import { endTree, relaySignals } from './processes.mjs'

const inside = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

const program = () => inside[/** @type {keyof typeof inside} */ (process.platform)] ?? 'electron'

/** Electron's program when it is there; ELECTRON_OVERRIDE_DIST_PATH names another folder, as in Electron itself. */
export function findElectron(env = process.env) {
  const file = join(env.ELECTRON_OVERRIDE_DIST_PATH || at('node_modules', 'electron', 'dist'), program())
  return existsSync(file) ? file : undefined
}

export const electronVersion = () =>
  JSON.parse(readFileSync(at('node_modules', 'electron', 'package.json'), 'utf8')).version

/**
 * @param {string} folder
 * @returns {Promise<number>}
 */
export async function bytesIn(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  const sizes = files.map((file) => stat(join(file.parentPath, file.name)).catch(() => ({ size: 0 })))
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0)
}

/**
 * Ends a child when what it is to bring does not grow for so many seconds. The installer says nothing
 * about its progress, but everything it downloads and unpacks lands in these folders.
 * @param {import('node:child_process').ChildProcess} child
 * @param {string[]} folders
 * @param {number} seconds
 * @returns {Promise<boolean>} whether it ended well by itself
 */
export function whileGrowing(child, folders, seconds) {
  return new Promise((resolve) => {
    let before = -1
    let since = Date.now()
    const timer = setInterval(async () => {
      const sizes = await Promise.all(folders.map(bytesIn))
      const now = sizes.reduce((a, b) => a + b, 0)
      if (now !== before) [before, since] = [now, Date.now()]
      else if (Date.now() - since >= seconds * 1000) endTree(child)
    }, 500)
    /** @param {boolean} well */
    const end = (well) => {
      clearInterval(timer)
      resolve(well)
    }
    child.once('error', () => end(false))
    child.once('close', (code) => end(code === 0))
  })
}

/** Fetches Electron's program with its own installer; false when that cannot be had. */
export async function fetchElectron(seconds = 20) {
  const temporary = mkdtempSync(join(tmpdir(), 'qiancheng-electron-'))
  const env = withNode24({ ...process.env, TMPDIR: temporary, TEMP: temporary, TMP: temporary })
  const installer = at('node_modules', 'electron', 'install.js')
  const detached = process.platform !== 'win32'
  const child = spawn(node24(), [installer], { cwd: root, env, detached, stdio: 'ignore' })
  const stopRelaying = relaySignals((signal) => endTree(child, signal))
  const folders = [temporary, at('node_modules', 'electron', 'dist')]
  const well = await whileGrowing(child, folders, seconds)
  stopRelaying()
  rmSync(temporary, { recursive: true, force: true })
  return well && findElectron() !== undefined
}
