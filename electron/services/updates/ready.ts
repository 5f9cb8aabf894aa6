import { existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../../shared/contract/fault.ts'
import { isNewer } from '../../../shared/values/version.ts'
import type { Manifest } from './file/format.ts'
import { readHead } from './file/head.ts'
import { sha256Of } from './file/write.ts'
import { HEAD, updatesOf } from './place.ts'
import { refuseUpdate } from './refuse-update.ts'

export interface Placed {
  readonly manifest: Manifest
  readonly path: string
}

/** The update that lies ready, if what lies there is still one; what is no longer newer has been installed and goes. */
export async function readyIn(
  folder: string,
  version: string,
  keys: readonly string[],
): Promise<Placed | null> {
  const own = updatesOf(folder)
  if (!existsSync(join(own, HEAD))) return null
  const manifest = await manifestOf(join(own, HEAD), keys)
  if (!manifest) return null
  const path = join(own, manifest.file)
  if (!isNewer(manifest.version, version)) rmSync(own, { recursive: true, force: true })
  return existsSync(path) && statSync(path).size === manifest.size ? { manifest, path } : null
}

async function manifestOf(head: string, keys: readonly string[]): Promise<Manifest | null> {
  try {
    return (await readHead(head, keys)).manifest
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

/** Hashed once more before anybody starts it: it may have lain there for weeks. */
export async function assertWhole({ manifest, path }: Placed): Promise<void> {
  if ((await sha256Of(path)) !== manifest.sha256) refuseUpdate('damaged')
}
