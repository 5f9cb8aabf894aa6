import { canonical, type KeyringFile, keyringSchema } from './format.ts'
import { fromHex, hkdf, hmac, label, same, toHex } from './primitives.ts'
import type { OfficeKeys } from './slot.ts'

/**
 * Anyone can wrap a key of his own for the public keys in the file, so a wrap that opens proves nothing about who made
 * it. Three things do:
 * - the slot's anchor: the sealed box holds a proof of one office key, which only that passphrase could put there;
 * - the links: each later key is tied to the one before it by somebody who knew both;
 * - the mac under the newest key over everything else in the file: no slot added, left out, exchanged or put back.
 * Somebody who has left still knows the older keys and so could fork the file from there. Records sealed under the
 * true newer key then do not open, and `revision` and `newest` are for the caller to hold against what it has seen.
 */

export class KeyringError extends Error {
  readonly code: 'tampered' | 'personExists' | 'personUnknown' | 'lastPerson'

  constructor(code: KeyringError['code']) {
    super(`keyring: ${code}`)
    this.name = 'KeyringError'
    this.code = code
  }
}

/** @throws KeyringError tampered when the version is not there. */
export function keyOf(keys: OfficeKeys, version: number): Buffer {
  const key = keys.get(version)
  if (!key) throw new KeyringError('tampered')
  return key
}

export function anchorProof(officeId: string, version: number, keys: OfficeKeys): Buffer {
  return hmac(keyOf(keys, version), label('anchor', officeId, version))
}

/** Ties `version` to the version before it. Needs both keys. */
export function linkOf(officeId: string, version: number, keys: OfficeKeys): string {
  const both = Buffer.concat([keyOf(keys, version - 1), keyOf(keys, version)])
  return toHex(hmac(both, label('link', officeId, version)))
}

/**
 * The file with its revision counted up and its mac made anew. Everything that changes a file ends here.
 * @throws ZodError when it could not be read again: an id that is none, too many slots.
 */
export function stamp(file: Omit<KeyringFile, 'mac'>, keys: OfficeKeys): KeyringFile {
  const { mac: _, ...body } = { mac: '', ...file }
  const counted = { ...body, revision: file.revision + 1 }
  return keyringSchema.parse({ ...counted, mac: macOf(counted, keys) })
}

function macOf(body: Omit<KeyringFile, 'mac'>, keys: OfficeKeys): string {
  const key = hkdf(keyOf(keys, body.newest), Buffer.alloc(0), label('mac', body.officeId, body.newest))
  return toHex(hmac(key, Buffer.from(canonical(body))))
}

/** Whether these are the keys of this file, and the file is as their holders left it. */
export function isWhole(file: KeyringFile, keys: OfficeKeys): boolean {
  for (let version = 1; version <= file.newest; version++) if (!keys.has(version)) return false
  const { mac, ...body } = file
  const linked = file.links.every((link, i) =>
    same(fromHex(link), fromHex(linkOf(file.officeId, i + 2, keys))),
  )
  return linked && same(fromHex(mac), fromHex(macOf(body, keys)))
}

/** Before a change: a mac made anew over a file that was tampered with would bless it. @throws KeyringError tampered */
export function demandWhole(file: KeyringFile, keys: OfficeKeys): void {
  if (keys.size !== file.newest || !isWhole(file, keys)) throw new KeyringError('tampered')
}
