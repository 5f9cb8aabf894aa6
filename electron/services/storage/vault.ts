import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { SealBroken } from './errors.ts'

/**
 * The one place where records are sealed and opened. A seal belongs to its table, row and revision: put anywhere
 * else it does not open. Only primitives that BoringSSL has too: AES-256-GCM, HKDF, HMAC, SHA-256.
 */
export interface Vault {
  /** Under the newest key. */
  readonly seal: (table: string, id: string, rev: number, bytes: Uint8Array) => Uint8Array
  /** Under the key named in the seal. Throws SealBroken. */
  readonly open: (table: string, id: string, rev: number, sealed: Uint8Array) => Uint8Array
  /**
   * A keyed digest: equal for equal bytes of a purpose, and meaningless without the office key. It begins with the
   * version of its key; `like` is an earlier digest to compare with, whose key version is then taken.
   */
  readonly fingerprint: (purpose: string, bytes: Uint8Array | string, like?: Uint8Array) => Buffer
  /** Key of the blind search index. */
  readonly searchKey: KeyObject
  /** Key under which a screen keeps its own copy of drafts, 32 bytes; derived, never stored. */
  readonly draftKey: Uint8Array
  /** Version of the newest key. */
  readonly newest: number
}

export interface OpenVault extends Vault {
  /** Overwrites what it holds with zeros. Nothing opens afterwards. */
  readonly close: () => void
}

/** Table name under which files beside the database are sealed; they have a key of their own. */
export const BLOBS = 'blob'

/** seal = format 1, key version 2, nonce 12, tag 16, cipher text. */
const FORMAT = 1
const NONCE_AT = 3
const TAG_AT = NONCE_AT + 12
const TAG = 16
const HEAD = TAG_AT + TAG

interface Derived {
  readonly records: KeyObject
  readonly blobs: KeyObject
  readonly fingerprints: KeyObject
}

/** Office keys by version, 32 bytes each. The vault takes them over: `close` fills them with zeros. */
export function openVault(keys: ReadonlyMap<number, Buffer>): OpenVault {
  const newest = Math.max(...keys.keys())
  const known = new Map([...keys].map(([version, key]) => [version, derivedFrom(key, version)]))
  const newestKey = () => keys.get(newest) ?? gone()
  let search: KeyObject | null = secretOf(newestKey(), newest, 'search')
  const of = (version: number, table: string) => {
    const derived = known.get(version)
    if (!derived) throw new SealBroken(table)
    return table === BLOBS ? derived.blobs : derived.records
  }
  return {
    newest,
    seal: (table, id, rev, bytes) => seal(of(newest, table), newest, [table, id, rev], bytes),
    open: (table, id, rev, sealed) => {
      if (sealed.length < HEAD || sealed[0] !== FORMAT) throw new SealBroken(table)
      const version = Buffer.from(sealed.subarray(1, NONCE_AT)).readUInt16BE()
      const bytes = open(of(version, table), version, [table, id, rev], sealed)
      if (bytes === null) throw new SealBroken(table)
      return bytes
    },
    fingerprint: (purpose, bytes, like) => {
      const version = like ? versionIn(like) : newest
      const key = known.get(version)?.fingerprints ?? gone()
      return Buffer.concat([versionBytes(version), digestOf(key, purpose, bytes)])
    },
    get searchKey() {
      return search ?? gone()
    },
    get draftKey() {
      return derive(newestKey(), newest, 'drafts')
    },
    close: () => {
      known.clear()
      search = null
      for (const key of keys.values()) key.fill(0)
    },
  }
}

/** Used after it was closed: a mistake of this program, and never a reason to go on with a key of zeros. */
function gone(): never {
  throw new SealBroken('vault')
}

function derivedFrom(key: Buffer, version: number): Derived {
  return {
    records: secretOf(key, version, 'records'),
    blobs: secretOf(key, version, 'blobs'),
    fingerprints: secretOf(key, version, 'fingerprints'),
  }
}

function derive(key: Buffer, version: number, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `qiancheng/v${version}/${purpose}`, 32))
}

/** Key objects are made once: handing raw bytes to every cipher and digest is ten times slower. */
function secretOf(key: Buffer, version: number, purpose: string): KeyObject {
  const bytes = derive(key, version, purpose)
  const secret = createSecretKey(bytes)
  bytes.fill(0)
  return secret
}

function digestOf(key: KeyObject, purpose: string, bytes: Uint8Array | string): Buffer {
  return createHmac('sha256', key).update(`${purpose}\0`).update(bytes).digest()
}

function versionBytes(version: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(version)
  return bytes
}

function versionIn(print: Uint8Array): number {
  return print.length < 2 ? 0 : Buffer.from(print.subarray(0, 2)).readUInt16BE()
}

type Place = readonly [table: string, id: string, rev: number]

/** What a seal belongs to; another place, key version or format, and it does not open. */
const aadOf = (place: Place, version: number): Buffer =>
  Buffer.from(JSON.stringify([...place, version, FORMAT]))

function seal(key: KeyObject, version: number, place: Place, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(TAG_AT - NONCE_AT)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(aadOf(place, version))
  const body = Buffer.concat([cipher.update(bytes), cipher.final()])
  return Buffer.concat([Buffer.from([FORMAT]), versionBytes(version), nonce, cipher.getAuthTag(), body])
}

function open(key: KeyObject, version: number, place: Place, sealed: Uint8Array): Uint8Array | null {
  const nonce = sealed.subarray(NONCE_AT, TAG_AT)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG })
  decipher.setAAD(aadOf(place, version))
  decipher.setAuthTag(sealed.subarray(TAG_AT, HEAD))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(HEAD)), decipher.final()])
  } catch {
    return null
  }
}
