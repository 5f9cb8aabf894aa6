import { existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from '../../../shared/contract/fault.ts'
import { isUnfinished } from './file/names.ts'

/** Where things lie in an office's folder. */
export const backupsOf = (folder: string): string => join(folder, 'backups')
export const blobsOf = (folder: string): string => join(folder, 'blobs')
/** For what is unpacked only to be compared. */
const scratchOf = (folder: string): string => join(folder, 'scratch')

/** Gives `work` an empty folder on the office's own disk and takes it away again. */
export async function inScratch<T>(folder: string, work: (scratch: string) => Promise<T>): Promise<T> {
  const scratch = scratchOf(folder)
  // Left by a crash.
  await rm(scratch, { recursive: true, force: true })
  mkdirSync(scratch, { recursive: true, mode: 0o700 })
  try {
    return await work(scratch)
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** A folder of backups, without what a crash may have left half-written. */
export function readyFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of readdirSync(folder)) if (isUnfinished(name)) rmSync(join(folder, name), { force: true })
  return folder
}

/** Asked before any byte is written: a disk filled to the brim stops the office itself. */
export function demandSpace(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  if (bavail * bsize < bytes) refuse('diskFull')
}

export const blobNames = (folder: string): readonly string[] =>
  existsSync(blobsOf(folder)) ? readdirSync(blobsOf(folder)) : []
