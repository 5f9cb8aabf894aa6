import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * Says who has the office open, for the message only. The lock itself is SQLite's exclusive lock on the record file:
 * it dies with the process, so a file left by a crash locks nobody out.
 */
const lockSchema = z.object({ host: z.string(), user: z.string(), pid: z.number().int() })

const lockPath = (folder: string): string => join(folder, 'lock.json')

export function writeLock(folder: string): void {
  const lock = { host: hostname(), user: userName(), pid: process.pid }
  writeFileSync(lockPath(folder), JSON.stringify(lock), { mode: 0o600 })
}

export function removeLock(folder: string): void {
  rmSync(lockPath(folder), { force: true })
}

/** Who has it open as far as is known, as message params; empty when the note cannot be read. */
export function readLock(folder: string): { readonly [name: string]: string } {
  try {
    const lock = lockSchema.parse(JSON.parse(readFileSync(lockPath(folder), 'utf8')))
    return { host: lock.host, user: lock.user, pid: String(lock.pid) }
  } catch {
    return {}
  }
}

function userName(): string {
  try {
    return userInfo().username
  } catch {
    return '?'
  }
}
