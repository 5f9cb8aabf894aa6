import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../../shared/contract/fault.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { type DailyParts, daily } from './daily.ts'
import type { Reason } from './file/head.ts'
import { isBackupName } from './file/names.ts'
import { fitFolder } from './fit-folder.ts'
import { listBackups } from './list.ts'
import type { BackupInfo } from './make.ts'
import { maker, officeOf } from './making.ts'
import { backupsOf } from './places.ts'
import type { Running } from './progress.ts'
import { keepSecondFolder, secondFolderOf } from './second-folder.ts'

/** The backups of an open office. */
export interface Backups {
  readonly list: () => Promise<Output<'backup.list'>>
  /** Refuses backupFailed, backupNotWhole, diskFull, or locked when the vault is closed on the way. */
  readonly make: (reason: Reason) => Promise<BackupInfo>
  readonly setSecondFolder: (folder: string) => void
  /** The file of a listed backup; refuses notFound. */
  readonly fileOf: (name: string, where: BackupInfo['where']) => string
  /** Something was committed: the day's first change is followed by a backup, in the background. */
  readonly changed: () => void
  /** Somebody signed in: what could not be tagged before can be now. */
  readonly opened: () => void
  /** Waits for the one being made. */
  readonly close: () => Promise<void>
}

export interface BackupsParts extends DailyParts {
  readonly running: Running
  /** Putting one back, which the list shows as well. */
  readonly restoring: Running
}

export function createBackups(parts: BackupsParts): Backups {
  const { folder, running, restoring } = parts
  const { make, idle } = maker(parts, running)
  const own = daily(parts, make)
  return {
    make: (reason) => make(reason),
    list: async () => ({ ...(await listsOf(parts)), running: running.now() ?? restoring.now() }),
    setSecondFolder: (wanted) => keepSecondFolder(parts, wanted === '' ? null : fitFolder(wanted, folder)),
    fileOf: (name, where) => fileIn(where === 'own' ? backupsOf(folder) : secondFolderOf(parts), name),
    changed: own.changed,
    opened: own.opened,
    close: async () => {
      own.close()
      await idle()
    },
  }
}

async function listsOf(parts: BackupsParts) {
  const { id } = officeOf(parts)
  const secondFolder = secondFolderOf(parts)
  const own = await listBackups(backupsOf(parts.folder), 'own', id)
  const others = secondFolder === null ? [] : await listBackups(secondFolder, 'second', id)
  return { backups: [...own, ...others], secondFolder }
}

/** A name from a list, looked up in its folder and nowhere else. */
export function fileIn(folder: string | null, name: string): string {
  const found = folder !== null && isBackupName(name) && existsSync(join(folder, name))
  return found ? join(folder, name) : refuse('notFound', { params: { what: 'backup' } })
}
