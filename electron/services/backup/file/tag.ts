import { timingSafeEqual } from 'node:crypto'
import type { Vault } from '../../storage/vault.ts'
import type { Head } from './head.ts'
import { NotWhole } from './not-whole.ts'

const PURPOSE = 'backup'

/**
 * Who made a backup: a digest of its head under the newest key of the office. Somebody who has left knows the keys up to
 * that day, so a file tagged with an older key vouches for its own time only; its keyring is not taken over where the
 * office still has a newer one (see restore/restore.ts).
 */
export const tagOf = (head: Buffer, vault: Vault): string => vault.fingerprint(PURPOSE, head).toString('hex')

/** Throws NotWhole. */
export function demandTag(bytes: Buffer, { keyVersion }: Head, tag: string, vault: Vault): void {
  const found = Buffer.from(tag, 'hex')
  if (found.readUInt16BE() !== keyVersion || !timingSafeEqual(found, expected(bytes, vault, found)))
    throw new NotWhole('otherKey')
}

function expected(bytes: Buffer, vault: Vault, like: Buffer): Buffer {
  try {
    return vault.fingerprint(PURPOSE, bytes, like)
  } catch {
    throw new NotWhole('otherKey')
  }
}
