import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

/** Bundled code imports its own files by names in quotes. */
const NAMES = /(?:from|import)\s*\(?\s*["'](\.\.?\/[^"']+)["']/g

/** Every file reached from some by imports, sorted; all below `folder`. */
export function imported(folder: string, from: readonly string[]): readonly string[] {
  const found = new Set(from)
  for (const file of found)
    for (const [, name = ''] of readFileSync(join(folder, file), 'utf8').matchAll(NAMES))
      found.add(posix.join(posix.dirname(file), name))
  return [...found].toSorted()
}
