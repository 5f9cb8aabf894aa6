import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder } from '../storage/durable.ts'
import { NotWhole } from './file/not-whole.ts'
import { describe, forChunks, type Progress } from './file/write.ts'
import { demandSpace, readyFolder } from './places.ts'

/** Copies a verified backup to a second folder or a stick, reads it back from there, and only then names it. */
export async function copyBackup(
  from: string,
  folder: string,
  name: string,
  progress: Progress,
): Promise<void> {
  // A stick that was pulled out must not become a folder on the computer's own disk.
  if (!existsSync(folder)) throw new Error('the second folder is not there')
  const { size } = statSync(from)
  demandSpace(readyFolder(folder), size)
  const part = join(folder, `${name}.part`)
  try {
    await copy(from, part, size, progress)
    const [wanted, found] = [await describe(name, from), await describe(name, part)]
    if (wanted.sha256 !== found.sha256) throw new NotWhole('changed', 'copy')
    renameSync(part, join(folder, name))
  } finally {
    rmSync(part, { force: true })
  }
  syncFolder(folder)
}

async function copy(from: string, to: string, size: number, progress: Progress): Promise<void> {
  const file = await open(to, 'wx', 0o600)
  try {
    let done = 0
    await forChunks(from, async (bytes) => {
      await file.writeFile(bytes)
      done += bytes.length
      progress(done / Math.max(1, size))
    })
    await file.sync()
  } finally {
    await file.close()
  }
}
