import type { DatabaseSync } from 'node:sqlite'
import { OpenRefused } from './errors.ts'

/** Oldest SQLite without the WAL-reset race and the FTS5 memory fault (CVE-2026-11822). */
export const OLDEST_SQLITE = '3.53.2'

/** How long to wait for a lock, in milliseconds. There is one connection, so waiting means another process. */
export const BUSY_MILLISECONDS = 1_000

/**
 * Set in this order on every opening: the exclusive lock has to be asked for before the first WAL access, then no
 * shared-memory file is used and the lock is held until the process ends, however it ends.
 */
export const PRAGMAS = [
  ['locking_mode', 'exclusive'],
  ['journal_mode', 'wal'],
  ['synchronous', 2],
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['secure_delete', 1],
  ['mmap_size', 0],
] as const

export function setPragmas(db: DatabaseSync): void {
  for (const [name, value] of PRAGMAS) db.exec(`pragma ${name} = ${value}`)
}

/** A setting that SQLite silently did not take would be found out by a power cut; so each is read back. */
export function assertPragmas(db: DatabaseSync): void {
  for (const [name, wanted] of [...PRAGMAS, ['busy_timeout', BUSY_MILLISECONDS] as const]) {
    const row = db.prepare(`pragma ${name}`).get() ?? {}
    if (Object.values(row)[0] !== wanted) throw new OpenRefused('unsafeSetting', { setting: name })
  }
}

export function assertSqlite(db: DatabaseSync): void {
  const found = String(db.prepare('select sqlite_version() as version').get()?.['version'])
  if (isOlder(found, OLDEST_SQLITE)) throw new OpenRefused('sqliteTooOld', { found, needed: OLDEST_SQLITE })
}

export function isOlder(version: string, than: string): boolean {
  const [one, other] = [version, than].map((text) => text.split('.').map(Number))
  for (const index of [0, 1, 2]) {
    const difference = (one?.[index] ?? 0) - (other?.[index] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
