import { realpathSync, statfsSync } from 'node:fs'
import { dirname } from 'node:path'

/** Where an office's records and backups must not lie. */

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Folders that a service copies away while they are written to. A database copied half-way through a write, or
 * written by two computers, is a broken database; and the office's papers would leave the house unasked.
 */
const SYNCED: readonly { readonly service: string; readonly part: RegExp }[] = [
  { service: 'OneDrive', part: /^onedrive( - .+|-.+)?$/i },
  { service: 'iCloud', part: /^(iclouddrive|icloud drive|mobile documents|com~apple~clouddocs)$/i },
  { service: 'Dropbox', part: /^dropbox( \(.+\))?$/i },
  { service: '坚果云', part: /^(nutstore( files)?|我的坚果云|坚果云|nutstorecloudbridge)$/i },
  {
    service: '百度网盘',
    part: /^(baidunetdisk(workspace|download)?|baidusyncdisk|baiduyun|百度网盘|百度云|百度云同步盘|百度网盘同步空间)$/i,
  },
  { service: 'WPS 云盘', part: /^(wpsdrive|wps云盘|wps 云盘|wps cloud files)$/i },
  { service: '腾讯微云', part: /^(weiyun|微云|微云同步助手|腾讯微云)$/i },
  { service: '阿里云盘', part: /^(adrive|阿里云盘)$/i },
  { service: 'Google Drive', part: /^(google drive|googledrive(-.+)?|my drive)$/i },
  { service: 'macOS CloudStorage', part: /^cloudstorage$/i },
]

/** Variables that name a synchronised folder, whatever it is called. */
const SYNC_VARIABLES = ['OneDrive', 'OneDriveConsumer', 'OneDriveCommercial'] as const

/** File systems that lie on another computer (Linux `statfs` numbers). */
const NETWORK_TYPES: ReadonlyMap<number, string> = new Map([
  [0x6969, 'NFS'],
  [0x517b, 'SMB'],
  [0xff534d42, 'CIFS'],
  [0xfe534d42, 'SMB2'],
  [0x5346414f, 'AFS'],
  [0x00c36400, 'Ceph'],
])

/** Why a folder cannot hold an office or its backups. */
export interface Unfit {
  readonly kind: 'synced' | 'network'
  /** The service or the kind of share, for the sentence. */
  readonly what: string
}

const parts = (path: string) => path.split(/[\\/]+/).filter((part) => part !== '')

export const isBelow = (path: string, folder: string) => {
  const [inner, outer] = [parts(path.toLowerCase()), parts(folder.toLowerCase())]
  return outer.length > 0 && outer.every((part, index) => inner[index] === part)
}

/** `\\server\share`, `//server/share`, `\\?\UNC\server\share`; not `\\?\C:\` and not `\\.\`. */
const isUnc = (path: string) => /^[\\/]{2}(\?[\\/]UNC[\\/])?[^\\/?.]/i.test(path)

/** What the path alone tells. */
export function judgePath(path: string, env: Environment = process.env): Unfit | undefined {
  if (isUnc(path)) return { kind: 'network', what: 'UNC' }
  const variable = SYNC_VARIABLES.find((name) => env[name] && isBelow(path, env[name]))
  if (variable) return { kind: 'synced', what: 'OneDrive' }
  const found = SYNCED.find(({ part }) => parts(path).some((one) => part.test(one)))
  return found && { kind: 'synced', what: found.service }
}

/** The nearest folder that is there already, by its real name: a link or a mapped drive shows where it leads. */
export function realAncestor(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : realAncestor(parent)
  }
}

function judgeDisk(path: string): Unfit | undefined {
  if (process.platform !== 'linux') return undefined
  const what = NETWORK_TYPES.get(statfsSync(path).type)
  return what === undefined ? undefined : { kind: 'network', what }
}

/** What the path as it was given, as it is resolved, and as it really is tells; and the disk. */
export function judgeFolder(given: string, resolved: string): Unfit | undefined {
  const real = realAncestor(resolved)
  return judgePath(given) ?? judgePath(resolved) ?? judgePath(real) ?? judgeDisk(real)
}
