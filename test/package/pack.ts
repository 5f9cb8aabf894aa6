import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { extractAll } from '@electron/asar'
import { ensureBuilt } from '../../build/lib/app-build.mjs'
import { node24 } from '../../build/lib/node24.mjs'
import { standIn } from '../../build/lib/packing.mjs'
import { at } from '../../build/lib/paths.mjs'
import { run } from '../../build/lib/processes.mjs'
import { writeThirdParty } from '../../build/lib/third-party.mjs'

export interface Packed {
  /** The folder electron-builder made: the program and its resources. */
  readonly folder: string
  /** What its archive holds, taken out. */
  readonly app: string
  readonly remove: () => void
}

/** Packs as `npm run package -- --dir` does, with a stand-in for Electron, and opens the archive. */
export async function pack(): Promise<Packed> {
  await ensureBuilt()
  writeThirdParty()
  const base = mkdtempSync(join(tmpdir(), 'qiancheng-package-'))
  const electron = standIn()
  const cli = at('node_modules', 'electron-builder', 'cli.js')
  const settings = [`-c.electronDist=${electron.dist}`, `-c.directories.output=${base}`]
  const { code, out } = await run(node24(), [cli, '--dir', '--publish', 'never', ...settings], {
    quiet: true,
    seconds: 120,
  })
  electron.remove()
  if (code !== 0) throw new Error(`electron-builder ended with ${code}:\n${out}`)
  const folder = join(base, 'linux-unpacked')
  const app = join(base, 'app')
  extractAll(join(folder, 'resources', 'app.asar'), app)
  return { folder, app, remove: () => rmSync(base, { recursive: true, force: true }) }
}

export interface Listed {
  readonly path: string
  readonly bytes: number
}

/** Every file below a folder, with forward slashes. */
export function filesOf(folder: string): readonly Listed[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(folder, file).split(sep).join('/'), bytes: statSync(file).size }))
}
