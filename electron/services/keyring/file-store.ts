import * as node from 'node:fs/promises'
import { dirname } from 'node:path'
import { type KeyringFile, parseKeyring, serialiseKeyring } from './format.ts'
import { createSerial } from './serial.ts'

/**
 * The keyring on disk. A crash at any moment leaves the old file or the new one, whole. The copy before a change stays
 * as `.previous` until somebody has opened the new file: until then nobody knows that the new one can be opened.
 */

/** `absent`: neither the file nor its previous copy is there, so this is a new office and nothing else is. */
export type StoredKeyring =
  | { readonly kind: 'present'; readonly file: KeyringFile }
  | { readonly kind: 'absent' | 'damaged' | 'newer' }

export interface KeyringFileStore {
  readonly read: () => Promise<StoredKeyring>
  /** For when the file is damaged, or opens for nobody. */
  readonly readPrevious: () => Promise<StoredKeyring>
  /** Durable when it resolves. Keep no record under a key that is not: write first, then use. @throws Error */
  readonly write: (file: KeyringFile) => Promise<void>
  /** The stored file was opened, so the copy before it may go. It still lets in who was removed since. */
  readonly confirm: () => Promise<void>
}

/** The part of node:fs/promises used here, so that a test can let each step fail. */
export type Disk = Pick<typeof node, 'open' | 'readFile' | 'rename' | 'rm'>

export function createKeyringFileStore(path: string, disk: Disk = node): KeyringFileStore {
  const previous = `${path}.previous`
  const serial = createSerial()
  const alone = <T>(task: () => Promise<T>) => serial(path, task)

  const read = async (): Promise<StoredKeyring> => {
    const text = await textOf(disk, path)
    if (text !== null) return parsed(text)
    // Without its file an office must not look like a new one: its keys would be made a second time.
    return { kind: (await textOf(disk, previous)) === null ? 'absent' : 'damaged' }
  }

  const write = async (file: KeyringFile): Promise<void> => {
    const current = await textOf(disk, path)
    // A `.previous` that is still there is the last one known to open; the current one is not known to.
    if (current !== null && (await textOf(disk, previous)) === null) await replace(disk, previous, current)
    const text = serialiseKeyring(file)
    if (typeof parseKeyring(text) === 'string') throw new Error('not a keyring file that could be read again')
    await replace(disk, path, text)
    if ((await textOf(disk, path)) !== text) throw new Error('the keyring file did not read back as written')
  }

  return {
    read: () => alone(read),
    readPrevious: () =>
      alone(async () => {
        const text = await textOf(disk, previous)
        return text === null ? { kind: 'absent' } : parsed(text)
      }),
    write: (file) => alone(() => write(file)),
    confirm: () =>
      alone(async () => {
        await disk.rm(previous, { force: true })
        await syncFolder(disk, previous)
      }),
  }
}

function parsed(text: string): StoredKeyring {
  const file = parseKeyring(text)
  return typeof file === 'string' ? { kind: file } : { kind: 'present', file }
}

async function textOf(disk: Disk, path: string): Promise<string | null> {
  try {
    return await disk.readFile(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

async function replace(disk: Disk, path: string, text: string): Promise<void> {
  const temporary = `${path}.new`
  // Left by a crash. Made anew and exclusively: never written through somebody's link, never with another mode.
  await disk.rm(temporary, { force: true })
  const handle = await disk.open(temporary, 'wx', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await disk.rename(temporary, path)
  await syncFolder(disk, path)
}

/** Windows cannot sync a folder from Node; there `.previous` is what stands in for it. */
async function syncFolder(disk: Disk, path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await disk.open(dirname(path), 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined
}
