import { accessSync, constants, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isAbsolute, join, parse, resolve } from 'node:path'
import { refuse } from '../../../shared/contract/fault.ts'
import { isBelow, judgeFolder } from '../storage/unfit-folder.ts'

/** Why a second folder is refused, as `params.why`. */
type Why = 'missing' | 'notAFolder' | 'notWritable' | 'network' | 'synced' | 'system' | 'same'

const no = (why: Why, what = ''): never => refuse('folderRefused', { params: { why, what } })

/** Folders that belong to the computer, and whose name says nothing about who may read them. */
const SYSTEM: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ['C:\\Windows', 'C:\\Program Files', 'C:\\Program Files (x86)', 'C:\\ProgramData'],
  darwin: ['/System', '/Library', '/usr', '/bin', '/sbin', '/etc', '/private/etc', '/dev', '/Applications'],
  linux: ['/bin', '/boot', '/dev', '/etc', '/lib', '/lib64', '/proc', '/run/lock', '/sbin', '/sys', '/usr'],
}

/** The real path of a folder that may hold second copies; refuses folderRefused with the reason. */
export function fitFolder(wanted: string, office: string): string {
  if (!isAbsolute(wanted)) no('missing')
  const unfit = judgeFolder(wanted, resolve(wanted))
  if (unfit) no(unfit.kind, unfit.what)
  const folder = realFolder(wanted)
  if (isSystem(folder)) no('system')
  // Beside the records a second copy is lost with them.
  const own = realpathSync.native(office)
  if (isBelow(folder, own)) no('same')
  demandWritable(folder)
  return folder
}

function realFolder(wanted: string): string {
  try {
    if (statSync(wanted).isDirectory()) return realpathSync.native(wanted)
  } catch {
    no('missing')
  }
  return no('notAFolder')
}

export function isSystem(folder: string, platform = process.platform): boolean {
  const root = parse(folder).root
  // A stick is a root of its own on Windows; the computer's own disk is not a place for papers.
  if (folder === root && (platform !== 'win32' || /^c:/i.test(root))) return true
  return (SYSTEM[platform] ?? []).some((one) => isBelow(folder, one))
}

function demandWritable(folder: string): void {
  const probe = join(folder, `.qiancheng-${process.pid}.tmp`)
  try {
    accessSync(folder, constants.W_OK)
    writeFileSync(probe, '', { flag: 'wx' })
    rmSync(probe)
  } catch {
    no('notWritable')
  }
}
