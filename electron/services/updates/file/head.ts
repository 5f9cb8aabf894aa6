import { createPublicKey, verify } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { refuseUpdate } from '../refuse-update.ts'
import {
  MARK,
  type Manifest,
  MOST_BYTES,
  MOST_MANIFEST_BYTES,
  manifestSchema,
  SIGNATURE_BYTES,
  signedBytes,
} from './format.ts'

/** What an update file says of itself, once it is known who says it. */
export interface Head {
  readonly manifest: Manifest
  /** Everything before the installer, as it was read. */
  readonly bytes: Buffer
}

/** Reads the head of an update file. Nothing in it is interpreted before its signature was checked. */
export async function readHead(path: string, keys: readonly string[]): Promise<Head> {
  const file = await open(path, 'r')
  try {
    return await headOf(file, keys)
  } finally {
    await file.close()
  }
}

async function headOf(file: FileHandle, keys: readonly string[]): Promise<Head> {
  const start = await exactly(file, MARK.length + 4, 0)
  if (!start.subarray(0, MARK.length).equals(MARK)) refuseUpdate('notAnUpdate')
  const length = start.readUInt32BE(MARK.length)
  if (length > MOST_MANIFEST_BYTES) refuseUpdate('notAnUpdate')
  const rest = await exactly(file, length + SIGNATURE_BYTES, start.length)
  const [manifest, signature] = [rest.subarray(0, length), rest.subarray(length)]
  if (!isSigned(manifest, signature, keys)) refuseUpdate('signature')
  return { manifest: parsed(manifest), bytes: Buffer.concat([start, rest]) }
}

/** A file that ends sooner is none of ours. */
async function exactly(file: FileHandle, bytes: number, from: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, from)
  return bytesRead === bytes ? buffer : refuseUpdate('notAnUpdate')
}

function isSigned(manifest: Uint8Array, signature: Uint8Array, keys: readonly string[]): boolean {
  const data = signedBytes(manifest)
  return keys.some((key) => {
    const known = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    return known.asymmetricKeyType === 'ed25519' && verify(null, data, known, signature)
  })
}

/** Signed by us and yet not readable: made for a later program than this one. */
function parsed(bytes: Buffer): Manifest {
  const { data, success } = manifestSchema.safeParse(JSON.parse(bytes.toString('utf8')))
  if (!success) return refuseUpdate('notAnUpdate')
  return data.size > MOST_BYTES ? refuseUpdate('tooLarge') : data
}
