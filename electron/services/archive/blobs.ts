import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeDurably } from '../storage/durable.ts'
import { BLOBS, type Vault } from '../storage/vault.ts'

const blobPath = (folder: string, name: string): string => join(folder, 'blobs', `${name}.bin`)

/**
 * Seals a document's PDF into `blobs/`. The name is a keyed digest of the event and the bytes: printing the same
 * sheet again after a crash writes the same file, and the name tells nothing.
 */
export function keepBlob(
  folder: string,
  vault: Vault,
  document: string,
  eventHash: string,
  pdf: Uint8Array,
): string {
  const content = vault.fingerprint('blob', pdf).toString('hex')
  const name = vault.fingerprint('blob name', `${eventHash}/${content}`).toString('hex')
  mkdirSync(join(folder, 'blobs'), { recursive: true, mode: 0o700 })
  writeDurably(blobPath(folder, name), vault.seal(BLOBS, document, 0, pdf))
  return name
}

/** null when the file is gone or does not open; the document can be printed again from its record. */
export function readBlob(folder: string, vault: Vault, document: string, name: string): Uint8Array | null {
  try {
    return vault.open(BLOBS, document, 0, readFileSync(blobPath(folder, name)))
  } catch {
    return null
  }
}
