import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * Where the worker's code is: beside this file when run from source; once bundled, `pdf-worker.js` in the nearest
 * folder upwards, since this module may have landed in a folder of chunks.
 */
export function workerFile(from: string = import.meta.url): URL {
  if (from.endsWith('.ts')) return new URL('./worker.ts', from)
  let folder = dirname(fileURLToPath(from))
  for (let up = 0; up < 4; up++) {
    const file = join(folder, 'pdf-worker.js')
    if (existsSync(file)) return pathToFileURL(file)
    folder = dirname(folder)
  }
  throw new Error(`pdf-worker.js is not beside ${from}`)
}
