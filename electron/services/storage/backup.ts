import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { backup, constants, DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { Database } from './database.ts'
import { syncFile, syncFolder } from './durable.ts'

/** Pages copied at a time: between two portions commands get their turn. */
const PORTION = 1_000
/** How often a copy is begun again when a command came in just as it ended. */
const TRIES = 5

/** What must be alike in a copy. */
export interface Facts {
  /** Rows of every table. */
  readonly rows: Readonly<Record<string, number>>
  readonly events: number
  /** Hash of the journal's last event; '' when there is none. */
  readonly chainHead: string
}

/**
 * Copies the records into a new file while they are open. SQLite carries what is written meanwhile over into the copy;
 * a write in the very moment between the end of the copy and our look at it shows as a difference, and the copy is made
 * anew. Returns what the copy holds.
 */
export async function copyDatabase(
  db: Database,
  to: string,
  progress: (done: number) => void,
): Promise<Facts> {
  for (let turn = 1; ; turn += 1) {
    removeDatabase(to)
    await backup(db.raw, to, {
      rate: PORTION,
      progress: ({ totalPages, remainingPages }) => progress(1 - remainingPages / Math.max(1, totalPages)),
    })
    const [copied, wanted] = [withCopy(to, factsOf), factsOf(db.raw)]
    if (JSON.stringify(copied) === JSON.stringify(wanted)) return copied
    if (turn === TRIES) throw new Error('the copy never held what the records hold')
  }
}

/** Reads a copy and leaves it one file. */
function withCopy<T>(path: string, work: (raw: DatabaseSync) => T): T {
  const raw = new DatabaseSync(path)
  try {
    // A copy of a WAL database says it is one and would be opened with side files.
    raw.exec('pragma journal_mode = delete')
    return work(raw)
  } finally {
    raw.close()
  }
}

export function removeDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${end}`, { force: true })
}

export function factsOf(raw: DatabaseSync): Facts {
  const tables = raw.prepare("select name from sqlite_schema where type = 'table' order by name").all()
  const names = tables.map(({ name }) => String(name)).filter((name) => !name.startsWith('sqlite_'))
  const rows = Object.fromEntries(names.map((name) => [name, rowsOf(raw, name)]))
  const last = names.includes('event')
    ? raw.prepare('select hash from event order by station_seq desc limit 1').get()
    : undefined
  return { rows, events: rows['event'] ?? 0, chainHead: String(last?.['hash'] ?? '') }
}

function rowsOf(raw: DatabaseSync, table: string): number {
  return Number(raw.prepare(`select count(*) as rows from "${table.replaceAll('"', '""')}"`).get()?.['rows'])
}

/** A copy whose origin is vouched for, to be read only. Close it afterwards. */
export function openCopy(path: string): Database {
  const raw = new DatabaseSync(path, { readOnly: true })
  raw.exec('pragma trusted_schema = 0; pragma cell_size_check = 1')
  raw.setAuthorizer((action) =>
    action === constants.SQLITE_ATTACH ? constants.SQLITE_DENY : constants.SQLITE_OK,
  )
  const no = (): never => {
    throw new Error('a copy is only read')
  }
  return {
    run: no,
    exec: no,
    transaction: no,
    get: <R>(sql: string, ...values: readonly SQLInputValue[]) =>
      raw.prepare(sql).get(...values) as R | undefined,
    all: <R>(sql: string, ...values: readonly SQLInputValue[]) => raw.prepare(sql).all(...values) as R[],
    raw,
    close: () => raw.close(),
  }
}

export function factsOfCopy(path: string): Facts {
  return withCopy(path, factsOf)
}

/** 'ok', or what SQLite found wrong. */
export function integrityOf(db: Database): string {
  return String(db.get('pragma integrity_check')?.['integrity_check']).slice(0, 200)
}

/** Holds a folder against other processes, as a lock that dies with this one. Throws SQLITE_BUSY after ten seconds. */
export function holdFolder(path: string): () => void {
  const raw = new DatabaseSync(path, { timeout: 10_000 })
  try {
    raw.exec('begin exclusive')
  } catch (error) {
    raw.close()
    throw error
  }
  return () => raw.close()
}

/**
 * The copy made before the records are brought up to date. Nobody is signed in then, so it cannot be tagged yet: the
 * first one to sign in turns it into a backup (backup/before-migration.ts).
 */
export async function backUp(db: Database, folder: string, day: string, reason: string): Promise<string> {
  const backups = join(folder, 'backups')
  mkdirSync(backups, { recursive: true, mode: 0o700 })
  const path = join(backups, `${day}-${reason}.db`)
  try {
    await copyDatabase(db, `${path}.tmp`, () => {})
    const copy = openCopy(`${path}.tmp`)
    const answer = integrityOf(copy)
    copy.close()
    if (answer !== 'ok') throw new Error(`backup is not whole: ${answer}`)
    syncFile(`${path}.tmp`)
    renameSync(`${path}.tmp`, path)
    syncFolder(backups)
  } finally {
    removeDatabase(`${path}.tmp`)
  }
  return path
}
