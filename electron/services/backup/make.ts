import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from '../../../shared/contract/index.ts'
import type { Instant } from '../../../shared/values/time.ts'
import { copyDatabase, type Facts, factsOfCopy } from '../storage/backup.ts'
import type { Database } from '../storage/database.ts'
import { syncFolder } from '../storage/durable.ts'
import type { Vault } from '../storage/vault.ts'
import { DATABASE, type Head, isBlobName, type Reason, textOf } from './file/head.ts'
import { backupName } from './file/names.ts'
import { unpack } from './file/read.ts'
import { tagOf } from './file/tag.ts'
import { describe, listOfParts, type Progress, type Source, writeBackup } from './file/write.ts'
import { backupsOf, blobNames, blobsOf, demandSpace, inScratch, readyFolder } from './places.ts'
import { verifyUnpacked } from './verify.ts'

/** What a backup is made of. */
export interface Office {
  readonly folder: string
  readonly db: Database
  /** Open, or there is nothing to tag a backup with. */
  readonly vault: Vault
  readonly id: string
  /** The keyring file as it stands. */
  readonly keyring: () => Promise<string>
}

export interface Order {
  readonly at: Instant
  readonly reason: Reason
  readonly progress: Progress
  /** A copy of the records made earlier, in place of the records themselves. */
  readonly records?: string
}

export type BackupInfo = Output<'backup.make'>['backup']

/**
 * Makes one backup: copied, packed, unpacked again and compared, and only then given its name. Whatever interrupts it,
 * the backups made before are untouched.
 */
export async function makeBackup(office: Office, order: Order): Promise<BackupInfo> {
  const folder = readyFolder(backupsOf(office.folder))
  // The copy, the file, and what is unpacked of it.
  demandSpace(folder, 3 * sizeOf(office))
  return inScratch(office.folder, async (scratch) => {
    const { head, sources } = await collect(office, order, scratch)
    const name = freeName(folder, office.id, order)
    const part = join(folder, `${name}.part`)
    try {
      await pack(part, head, sources, office.vault, within(order.progress, 0.3, 0.6))
      await rehearse(part, join(scratch, 'rehearsal'), office.vault, within(order.progress, 0.6, 0.9), false)
      renameSync(part, join(folder, name))
    } finally {
      rmSync(part, { force: true })
    }
    syncFolder(folder)
    return infoOf(name, 'own', head, statSync(join(folder, name)).size)
  })
}

export const infoOf = (name: string, where: BackupInfo['where'], head: Head, size: number): BackupInfo => {
  const { at, reason, events } = head
  return { name, where, at, size, reason, verified: true, events }
}

/** The records as they are at one moment, and every sealed paper. */
async function collect(office: Office, order: Order, scratch: string) {
  const copy = order.records ?? join(scratch, DATABASE)
  const facts = order.records
    ? factsOfCopy(order.records)
    : await copyDatabase(office.db, copy, within(order.progress, 0, 0.2))
  const sources: Source[] = [await describe(DATABASE, copy)]
  // Names are collected after the records were: a paper the records speak of is on the disk before they do.
  const names = blobNames(office.folder).filter(isPaper).sort()
  for (const name of names) sources.push(await describe(`blobs/${name}`, join(blobsOf(office.folder), name)))
  order.progress(0.3)
  return { sources, head: await headOf(office, order, facts, sources) }
}

/** What is still being written is not a paper yet. Anything else that is none must not be left out in silence. */
function isPaper(name: string): boolean {
  if (name.endsWith('.tmp')) return false
  if (!isBlobName(name)) throw new Error(`among the papers lies what no backup takes: ${name}`)
  return true
}

async function headOf(
  office: Office,
  { at, reason }: Order,
  facts: Facts,
  sources: readonly Source[],
): Promise<Head> {
  return {
    format: 'qiancheng-backup',
    version: 1,
    office: office.id,
    at,
    reason,
    ...facts,
    keyVersion: office.vault.newest,
    keyring: await office.keyring(),
    parts: listOfParts(sources),
  }
}

async function pack(path: string, head: Head, sources: readonly Source[], vault: Vault, progress: Progress) {
  const bytes = textOf(head)
  await writeBackup(path, bytes, tagOf(bytes, vault), sources, progress)
}

/** Restores a backup to the side and compares. Throws NotWhole. */
export async function rehearse(
  path: string,
  into: string,
  vault: Vault,
  progress: Progress,
  lasting = true,
): Promise<Head> {
  const head = await unpack(path, vault, into, progress, lasting)
  await verifyUnpacked(into, head, vault)
  return head
}

function sizeOf({ folder }: Office): number {
  const sizes = blobNames(folder).map((name) => statSync(join(blobsOf(folder), name)).size)
  return sizes.reduce((sum, size) => sum + size, statSync(join(folder, DATABASE)).size)
}

function freeName(folder: string, office: string, { at, reason }: Order): string {
  for (let turn = 1; ; turn += 1) {
    const name = backupName(office, at, reason, turn)
    if (!existsSync(join(folder, name))) return name
  }
}

/** A stretch of the whole way. */
export function within(progress: Progress, from: number, to: number): Progress {
  return (done) => progress(from + (to - from) * Math.min(1, Math.max(0, done)))
}
