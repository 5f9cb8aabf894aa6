import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { completeRestore, holdForRestore } from '../backup/restore/swap.ts'
import { createKeyringFileStore, type KeyringFileStore } from '../keyring/index.ts'
import { backUp } from './backup.ts'
import { type Database, openDatabase } from './database.ts'
import { OfficeInUse, OpenRefused } from './errors.ts'
import { readLock, removeLock, writeLock } from './lock.ts'
import { metaOf, setMeta } from './meta.ts'
import { migrate } from './migrate.ts'

export interface OfficeFile {
  readonly folder: string
  readonly db: Database
  /** Where the office's keys lie, behind passphrases. */
  readonly keyring: KeyringFileStore
  /** Which computer's journal this is. */
  readonly station: string
  readonly close: () => void
}

export { metaOf, setMeta }

export const keyringPath = (folder: string): string => join(folder, 'office.keyring')

/**
 * Opens an office folder, or prepares an empty one, and holds it alone. No key is needed and none is made: what is
 * sealed stays so until somebody signs in. Throws OpenRefused (OfficeInUse among them), and then nothing was changed.
 */
export async function openOfficeFile(folder: string, day: () => string): Promise<OfficeFile> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const db = exchangeAndLock(folder)
  try {
    writeLock(folder)
    if (isEmpty(db)) assertNoPapers(folder)
    await migrate(db, () => backUp(db, folder, day(), 'migration'))
    const keyring = createKeyringFileStore(keyringPath(folder))
    await assertKeyring(db, keyring)
    const station = mark(db)
    return { folder, db, keyring, station, close: () => close(folder, db) }
  } catch (error) {
    close(folder, db)
    throw error
  }
}

function close(folder: string, db: Database): void {
  // The note goes first: once the lock is free it may be somebody else's.
  removeLock(folder)
  db.close()
}

/** A restore that was begun is carried to its end before anything is opened, by one program at a time. */
function exchangeAndLock(folder: string): Database {
  let release: () => void
  try {
    release = holdForRestore(folder)
  } catch {
    throw new OfficeInUse(readLock(folder))
  }
  try {
    completeRestore(folder)
    return lockRecords(folder)
  } finally {
    release()
  }
}

function lockRecords(folder: string): Database {
  try {
    return openDatabase(join(folder, 'office.db'))
  } catch (error) {
    throw error instanceof OfficeInUse ? new OfficeInUse(readLock(folder)) : error
  }
}

function isEmpty(db: Database): boolean {
  return db.get('select 1 from sqlite_schema limit 1') === undefined
}

/** A record file that lost its content must not be taken for a new office while its papers still lie here. */
function assertNoPapers(folder: string): void {
  if (existsSync(keyringPath(folder))) throw new OpenRefused('recordsMissing')
  for (const name of ['blobs', 'backups', 'quarantine']) {
    const path = join(folder, name)
    if (existsSync(path) && readdirSync(path).length > 0) throw new OpenRefused('recordsMissing')
  }
}

/** Name under which the records remember whose keyring opens them; there from the moment the office is set up. */
export const OFFICE_ID = 'office_id'

/** A keyring of another office, or none that can be read, would let nobody in: better said now than at sign-in. */
async function assertKeyring(db: Database, keyring: KeyringFileStore): Promise<void> {
  const officeId = metaOf(db, OFFICE_ID)
  if (officeId === undefined) return assertNoHistory(db)
  const stored = await keyring.read()
  const kept = stored.kind === 'damaged' ? await keyring.readPrevious() : stored
  if (kept.kind === 'absent') throw new OpenRefused(stored.kind === 'absent' ? 'keyMissing' : 'keyWrong')
  if (kept.kind === 'newer') throw new OpenRefused('newerVersion', { found: 'office.keyring', known: '1' })
  if (kept.kind !== 'present' || kept.file.officeId !== Buffer.from(officeId).toString())
    throw new OpenRefused('keyWrong')
}

/** A mark that was lost must not make an office with a history look like one that is still to be founded. */
function assertNoHistory(db: Database): void {
  if (db.get('select 1 from event limit 1')) throw new OpenRefused('damaged', { detail: OFFICE_ID })
}

/** The first opening names the station, and makes the salt under which names are looked up. */
function mark(db: Database): string {
  const known = metaOf(db, 'station')
  if (known) return Buffer.from(known).toString()
  const station = randomUUID()
  db.transaction(() => {
    setMeta(db, 'station', Buffer.from(station))
    setMeta(db, 'name_salt', randomBytes(32))
  })
  return station
}
