import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { judgeFolder, type Unfit } from './services/storage/unfit-folder.ts'

/** Where an office's data lies, and where it must not. Both hosts ask here, so that they open the same office. */

const APP = 'Qiancheng'

type Environment = Readonly<Record<string, string | undefined>>

const DEFAULTS: Partial<Record<NodeJS.Platform, (env: Environment, home: string) => string>> = {
  win32: (env, home) => join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), APP),
  darwin: (_env, home) => join(home, 'Library', 'Application Support', APP),
}
const elsewhere = (env: Environment, home: string) =>
  join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), APP.toLowerCase())

export function defaultDataFolder(
  platform = process.platform,
  env: Environment = process.env,
  home = homedir(),
) {
  return (DEFAULTS[platform] ?? elsewhere)(env, home)
}

export class UnfitFolder extends Error {
  override readonly name = 'UnfitFolder'
  readonly folder: string
  readonly unfit: Unfit

  constructor(folder: string, unfit: Unfit) {
    super(`${unfit.kind}: ${unfit.what}`)
    this.folder = folder
    this.unfit = unfit
  }
}

/** The absolute folder to use, or an {@link UnfitFolder}. */
export function chooseDataFolder(wanted: string | undefined): string {
  // Judged before it is resolved: on Linux `resolve` would turn //server into /server.
  const folder = wanted === undefined ? defaultDataFolder() : resolve(wanted)
  const unfit = judgeFolder(wanted ?? folder, folder)
  if (unfit) throw new UnfitFolder(folder, unfit)
  return folder
}
