import { createHash, type KeyObject, sign } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { MARK, type Manifest, manifestSchema, signedBytes } from './format.ts'

export type Named = Pick<Manifest, 'version' | 'platform' | 'arch' | 'file' | 'at'>

/** Makes an update file of an installer. The manifest is checked before it is signed. */
export async function writeUpdate(
  installer: string,
  to: string,
  named: Named,
  key: KeyObject,
): Promise<Manifest> {
  const { size } = await stat(installer)
  const manifest = manifestSchema.parse({
    format: 1,
    product: 'qiancheng',
    ...named,
    size,
    sha256: await sha256Of(installer),
  })
  const out = createWriteStream(to)
  out.write(headBytes(manifest, key))
  await pipeline(createReadStream(installer), out)
  return manifest
}

export function headBytes(manifest: Manifest, key: KeyObject): Buffer {
  const bytes = Buffer.from(JSON.stringify(manifest))
  const length = Buffer.alloc(4)
  length.writeUInt32BE(bytes.length)
  return Buffer.concat([MARK, length, bytes, sign(null, signedBytes(bytes), key)])
}

export async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}
