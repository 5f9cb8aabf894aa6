import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync } from 'node:fs'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { demandSpace } from '../backup/places.ts'
import { syncFolder, writeDurably } from '../storage/durable.ts'
import type { Head } from './file/head.ts'
import { refuseUpdate } from './refuse-update.ts'

/** Where an office keeps the update that lies ready: its own folder, which only this user can look into. */
export const updatesOf = (folder: string): string => join(folder, 'updates')
/** The head of the update file: written last, so that it vouches for an installer that is whole. */
export const HEAD = 'update.head'

/**
 * Gives `work` an empty folder to lay an update into, and puts it in the place of an earlier one only once it is whole:
 * a file that turns out bad takes nothing away.
 */
export async function replacing<T>(folder: string, work: (next: string) => Promise<T>): Promise<T> {
  const next = `${updatesOf(folder)}.next`
  const clear = (path: string) => rm(path, { recursive: true, force: true, maxRetries: 3 })
  await clear(next)
  mkdirSync(next, { recursive: true, mode: 0o700 })
  try {
    const value = await work(next)
    await clear(updatesOf(folder))
    await rename(next, updatesOf(folder))
    syncFolder(folder)
    return value
  } finally {
    await clear(next)
  }
}

/** Copies the installer out of an update file whose head was checked, hashing what is written. */
export async function place(
  own: string,
  path: string,
  head: Head,
  progress: (share: number) => void,
): Promise<void> {
  const { size, file } = head.manifest
  const whole = head.bytes.length + size
  if ((await stat(path)).size !== whole) refuseUpdate('damaged')
  demandSpace(own, size)
  const part = join(own, `${file}.part`)
  try {
    await copyChecked(path, part, head, progress)
    await rename(part, join(own, file))
  } finally {
    await rm(part, { force: true })
  }
  syncFolder(own)
  writeDurably(join(own, HEAD), head.bytes)
}

async function copyChecked(path: string, to: string, head: Head, progress: (share: number) => void) {
  const { size, sha256 } = head.manifest
  const hash = createHash('sha256')
  // Whoever starts it must be able to; nobody else can come near it.
  const out = await open(to, 'wx', 0o700)
  try {
    let done = 0
    for await (const piece of createReadStream(path, { start: head.bytes.length })) {
      done += piece.length
      if (done > size) refuseUpdate('damaged')
      hash.update(piece)
      await writeAll(out, piece)
      progress(done / size)
    }
    await out.sync()
  } finally {
    await out.close()
  }
  if (hash.digest('hex') !== sha256) refuseUpdate('damaged')
}

async function writeAll(out: FileHandle, piece: Buffer): Promise<void> {
  let done = 0
  while (done < piece.length) done += (await out.write(piece, done)).bytesWritten
}
