import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '../../../shared/values/time.ts'
import { removeDatabase } from '../storage/backup.ts'
import { backupsOf } from './places.ts'

/**
 * Copies made before the records were brought up to date, when nobody was signed in to tag them. Nothing was written to
 * the papers or the keyring since, so with those as they are now they make up a backup of that moment.
 */
export function migrationCopies(folder: string, now: Instant): readonly { path: string; at: Instant }[] {
  const backups = backupsOf(folder)
  const names = existsSync(backups) ? readdirSync(backups) : []
  return names.flatMap((name) => {
    const day = /^(\d{4}-\d{2}-\d{2})-migration\.db$/.exec(name)?.[1]
    // The copy knows its day; an hour is enough to tell it from others of that day.
    return day ? [{ path: join(backups, name), at: `${day}${now.slice(10)}` }] : []
  })
}

/** Only after the backup made of it was verified. */
export const removeMigrationCopy = (path: string): void => removeDatabase(path)
