import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

const NOT_OURS = new Set([
  'node_modules',
  'out',
  'dist',
  'test-results',
  'playwright-report',
  'coverage',
  '.git',
])

/** Paths of the repository's own files below a folder, with forward slashes on every platform. */
export function filesBelow(folder: string, ending: RegExp): string[] {
  const entries = readdirSync(join(ROOT, folder), { withFileTypes: true })
  return entries.flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : filesBelow(path, ending)
    return entry.isFile() && ending.test(entry.name) ? [path] : []
  })
}

export const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
