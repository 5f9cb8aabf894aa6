import { join } from 'node:path'
import { v7 } from 'uuid'
import { Refusal, refuse } from '../../../shared/contract/fault.ts'
import type { Instant } from '../../../shared/values/time.ts'
import type { ErrorRing } from '../error-ring.ts'
import { verifyJournal } from '../journal/verify.ts'
import { type KeyringFileStore, serialiseKeyring } from '../keyring/index.ts'
import { createSerial } from '../keyring/serial.ts'
import type { Database } from '../storage/database.ts'
import { metaOf } from '../storage/meta.ts'
import { OFFICE_ID } from '../storage/office-file.ts'
import type { Vault } from '../storage/vault.ts'
import { orRefuse } from './faults.ts'
import type { Reason } from './file/head.ts'
import { thinFolder } from './list.ts'
import { type BackupInfo, makeBackup, type Office, type Order, within } from './make.ts'
import { backupsOf } from './places.ts'
import type { Running } from './progress.ts'
import { copyBackup } from './second.ts'
import { secondFolderOf } from './second-folder.ts'

export interface MakingParts {
  readonly folder: string
  readonly db: Database
  readonly vault: Vault
  readonly keyring: KeyringFileStore
  readonly now: () => Instant
  readonly errors: ErrorRing
  readonly station: string
  readonly isOpen: () => boolean
  /** The records themselves turned out not to be whole. */
  readonly damaged: () => void
}

export type Make = (reason: Reason, more?: Partial<Order>) => Promise<BackupInfo>

/** Makes backups of an open office, one at a time; older ones go only after a new one is there. */
export function maker(parts: MakingParts, running: Running) {
  const serial = createSerial()
  const note = (error: unknown) => void parts.errors.add('backup', error)
  const make: Make = (reason, more = {}) =>
    serial('backup', async () => {
      try {
        return await orRefuse(note, () => makeAndKeep(parts, running, reason, more))
      } catch (error) {
        return explain(parts, error)
      } finally {
        running.end()
      }
    })
  return { make, idle: () => serial('backup', async () => {}) }
}

async function makeAndKeep(parts: MakingParts, running: Running, reason: Reason, more: Partial<Order>) {
  const { folder, now } = parts
  const office = officeOf(parts)
  const order = { at: now(), reason, progress: within(running.set, 0, 0.9), ...more }
  const info = await makeBackup(office, order)
  await thinFolder(backupsOf(folder), 'own', office.id, now())
  await toSecond(parts, office, info.name, running)
  return info
}

/** Its trouble is never the first one's: that one is made and verified. */
async function toSecond(parts: MakingParts, { id }: Office, name: string, running: Running): Promise<void> {
  try {
    const second = secondFolderOf(parts)
    if (second === null) return
    await copyBackup(join(backupsOf(parts.folder), name), second, name, within(running.set, 0.9, 1))
    await thinFolder(second, 'second', id, parts.now())
  } catch (error) {
    parts.errors.add('backup.second', error)
  }
}

/** What was copied is not whole: is it the copy, or what it was made from? */
function explain(parts: MakingParts, error: unknown): never {
  // Nothing opens once the keys are gone, which says nothing about the records.
  if (!parts.isOpen()) refuse('locked')
  const { db, vault, station } = parts
  const suspect = error instanceof Refusal && error.fault.params['why'] === 'records'
  if (suspect && !verifyJournal({ db, vault, station, ids: { next: v7 } }).ok) parts.damaged()
  throw error
}

export function officeOf({ folder, db, vault, keyring }: MakingParts): Office {
  const id = metaOf(db, OFFICE_ID) ?? refuse('notSetUp')
  return { folder, db, vault, id: Buffer.from(id).toString(), keyring: () => keyringText(keyring) }
}

async function keyringText(store: KeyringFileStore): Promise<string> {
  const stored = await store.read()
  const kept = stored.kind === 'damaged' ? await store.readPrevious() : stored
  return kept.kind === 'present'
    ? serialiseKeyring(kept.file)
    : refuse('damaged', { params: { what: 'keyring' } })
}
