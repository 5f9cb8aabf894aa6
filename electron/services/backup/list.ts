import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../../shared/values/time.ts'
import { syncFolder } from '../storage/durable.ts'
import { isBackupName } from './file/names.ts'
import { readBeginning } from './file/read.ts'
import { type BackupInfo, infoOf } from './make.ts'
import { byAge, thin } from './thin.ts'

/**
 * The backups in a folder, newest first. A file has its name only since it was verified; one that was cut short since
 * then, or cannot be read, is shown as not verified. Those of another office are left out when `office` is given.
 */
export async function listBackups(
  folder: string,
  where: BackupInfo['where'],
  office: string | null,
): Promise<readonly BackupInfo[]> {
  const names = existsSync(folder) ? readdirSync(folder).filter(isBackupName) : []
  const found: BackupInfo[] = []
  for (const name of names) {
    const info = await look(join(folder, name), name, where, office)
    if (info) found.push(info)
  }
  return found.sort(byAge)
}

async function look(path: string, name: string, where: BackupInfo['where'], office: string | null) {
  try {
    const { head, size, complete } = await readBeginning(path)
    if (office !== null && head.office !== office) return null
    return { ...infoOf(name, where, head, size), verified: complete }
  } catch {
    return unreadable(name, where)
  }
}

/** All that its name still tells. */
function unreadable(name: string, where: BackupInfo['where']): BackupInfo {
  const [, day = '', time = ''] = /-(\d{8})-(\d{6})/.exec(name) ?? []
  const at = `${day.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`
  const reason = /-([a-zA-Z]+)\.qcb$/.exec(name)?.[1] as BackupInfo['reason']
  return { name, where, at, size: 0, reason, verified: false, events: 0 }
}

/** Takes away what rotation no longer keeps. Only after a newer backup was verified. */
export async function thinFolder(folder: string, where: BackupInfo['where'], office: string, now: Instant) {
  const gone = thin(await listBackups(folder, where, office), now)
  for (const name of gone) rmSync(join(folder, name), { force: true })
  if (gone.length > 0) syncFolder(folder)
}
