import {
  createCipheriv,
  createDecipheriv,
  createECDH,
  createHmac,
  hkdfSync,
  randomBytes,
  scrypt,
  timingSafeEqual,
} from 'node:crypto'

/** The few operations everything here is made of. Only what BoringSSL has as well: Electron has no OpenSSL. */

export const keyBytes = 32
export const saltBytes = 16
const nonceBytes = 12
const tagBytes = 16
/** What `seal` adds to a plaintext. */
export const sealBytes = nonceBytes + tagBytes
const curve = 'prime256v1'

/** What one scrypt costs: N times r times 128 bytes of memory, p times over. */
export interface Cost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** scrypt of the text in NFC (an é typed on a Mac and on a PC is the same key); 32 bytes, off the main thread. */
export function stretch(text: string, salt: Buffer, { N, r, p }: Cost): Promise<Buffer> {
  // Node's own limit is 32 MiB. Twice the table leaves room for the working blocks.
  const maxmem = 256 * N * r + 2 ** 20
  return new Promise((resolve, reject) => {
    scrypt(text.normalize('NFC'), salt, keyBytes, { N, r, p, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

/** AES-256-GCM under a fresh random nonce: nonce, ciphertext, tag. */
export function seal(key: Buffer, plain: Buffer, aad: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes }).setAAD(aad)
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** The plaintext, or null when key, box or aad are not the ones it was sealed with. */
export function unseal(key: Buffer, box: Buffer, aad: Buffer): Buffer | null {
  if (box.length < sealBytes) return null
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
  decipher.setAAD(aad).setAuthTag(box.subarray(-tagBytes))
  try {
    return Buffer.concat([decipher.update(box.subarray(nonceBytes, -tagBytes)), decipher.final()])
  } catch {
    return null
  }
}

/** P-256: the private scalar always 32 bytes (Node drops leading zeros), the public point uncompressed, 65. */
export function newKeyPair(): { readonly privateKey: Buffer; readonly publicKey: Buffer } {
  const pair = createECDH(curve)
  const publicKey = pair.generateKeys()
  const scalar = pair.getPrivateKey()
  return { privateKey: Buffer.concat([Buffer.alloc(keyBytes - scalar.length), scalar]), publicKey }
}

/** The shared secret of the two, or null when either is not a key on the curve. */
export function agree(privateKey: Buffer, publicKey: Buffer): Buffer | null {
  const own = createECDH(curve)
  try {
    own.setPrivateKey(privateKey)
    return own.computeSecret(publicKey)
  } catch {
    return null
  }
}

export function hkdf(secret: Buffer, salt: Buffer, info: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, info, keyBytes))
}

export function hmac(key: Buffer, message: Buffer): Buffer {
  return createHmac('sha256', key).update(message).digest()
}

/** Constant in time for equal lengths; lengths are never secret here. */
export function same(a: Buffer, b: Buffer): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}

/** Names what bytes are for, so that no box or mac can stand in for another. JSON keeps the parts apart. */
export function label(...parts: readonly (string | number)[]): Buffer {
  return Buffer.from(JSON.stringify(['qiancheng.keyring/1', ...parts]))
}

export const fromHex = (text: string): Buffer => Buffer.from(text, 'hex')
export const toHex = (bytes: Buffer): string => bytes.toString('hex')
