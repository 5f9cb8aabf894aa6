import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { holdFolder } from '../../storage/backup.ts'
import { syncFolder, writeDurably } from '../../storage/durable.ts'

/**
 * One office takes the place of another. The new one lies ready in `incoming`; the marker file says that it shall come
 * in. Before the marker is on the disk the old office stands; after it, any start carries the exchange to its end. The
 * old office is kept in `quarantine/<time>`: records, their side files, papers and keyring as one set.
 */

/** Everything that makes up an office. Whatever of it is found when another comes in, goes. */
export const OFFICE_SET = [
  'office.db',
  'office.db-wal',
  'office.db-shm',
  'office.db-journal',
  'blobs',
  'office.keyring',
  'office.keyring.previous',
  'office.keyring.new',
] as const

const BRINGS = ['blobs', 'office.keyring', 'office.db'] as const

const markerSchema = z.strictObject({
  format: z.literal('qiancheng-restore'),
  version: z.literal(1),
  aside: z.string().regex(/^\d{8}-\d{6}(\.\d{1,4})?$/),
  brings: z.array(z.enum(BRINGS)).min(1),
})
type Marker = z.infer<typeof markerSchema>

export const incomingOf = (folder: string): string => join(folder, 'incoming')
export const clearIncoming = (folder: string): void =>
  rmSync(incomingOf(folder), { recursive: true, force: true, maxRetries: 3 })

const markerOf = (folder: string): string => join(folder, 'restore.json')
export const quarantineOf = (folder: string): string => join(folder, 'quarantine')

/** Names of the offices that were set aside when another came in. */
export const setAside = (folder: string): readonly string[] =>
  existsSync(quarantineOf(folder)) ? readdirSync(quarantineOf(folder)).toSorted() : []

/** Keeps every other program out of the folder while one office is closed and the other not yet open. */
export const holdForRestore = (folder: string): (() => void) => holdFolder(join(folder, 'restore.lock'))

/** From here on the new office is the office. `time` names the place where the old one is kept: `yyyymmdd-hhmmss`. */
export function commitRestore(folder: string, time: string): void {
  const brings = BRINGS.filter((name) => existsSync(join(incomingOf(folder), name)))
  const marker: Marker = {
    format: 'qiancheng-restore',
    version: 1,
    aside: freeAside(folder, time),
    brings: [...brings],
  }
  writeDurably(markerOf(folder), Buffer.from(JSON.stringify(marker)))
}

function freeAside(folder: string, time: string): string {
  for (let turn = 1; ; turn += 1) {
    const name = turn === 1 ? time : `${time}.${turn}`
    if (!existsSync(join(quarantineOf(folder), name))) return name
  }
}

/**
 * Ends an exchange that was begun, however far it came; does nothing without a marker. What was unpacked and never
 * committed is taken away. Call it with the folder held, before anything in it is opened.
 */
export function completeRestore(folder: string): void {
  const marker = readMarker(folder)
  if (marker) exchange(folder, marker)
  clearIncoming(folder)
}

function readMarker(folder: string): Marker | null {
  if (!existsSync(markerOf(folder))) return null
  return markerSchema.parse(JSON.parse(readFileSync(markerOf(folder), 'utf8')))
}

function exchange(folder: string, { aside, brings }: Marker): void {
  const [incoming, kept] = [incomingOf(folder), join(quarantineOf(folder), aside)]
  mkdirSync(kept, { recursive: true, mode: 0o700 })
  // A name that has left `incoming` came in before a crash: what stands there now is the new one.
  const arrived = new Set(brings.filter((name) => !existsSync(join(incoming, name))).map(String))
  for (const name of OFFICE_SET) {
    if (!arrived.has(name) && existsSync(join(folder, name))) renameSync(join(folder, name), join(kept, name))
  }
  syncAll([kept, folder])
  for (const name of brings) {
    if (!arrived.has(name)) renameSync(join(incoming, name), join(folder, name))
  }
  syncAll([folder, incoming, quarantineOf(folder)])
  rmSync(markerOf(folder))
  syncFolder(folder)
}

function syncAll(folders: readonly string[]): void {
  for (const folder of folders) if (existsSync(folder)) syncFolder(folder)
}
