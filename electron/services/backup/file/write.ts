import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { HEAD, type Head, PARTS, type Part, sha256, TAG, TAG_SIZE, textOf } from './head.ts'
import { entrySize, header, padding, TRAILER } from './ustar.ts'

/** Read and written at a time, so that nothing has to fit into memory and commands get their turn. */
export const CHUNK = 2 ** 20

export type Progress = (done: number) => void

/** A part and where it lies now. */
export interface Source extends Part {
  readonly path: string
}

export const totalOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { size }) => sum + entrySize(size), 0)

/** How long the whole file must be, by what stands at its beginning. */
export function fileSize(headSize: number, { parts }: Head): number {
  return entrySize(headSize) + entrySize(TAG_SIZE) + entrySize(parts.size) + parts.total + TRAILER.length
}

/** Writes a backup as a new file, on the disk when it resolves. */
export async function writeBackup(
  path: string,
  head: Buffer,
  tag: string,
  sources: readonly Source[],
  progress: Progress,
): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    const out = appender(file)
    await entry(out, HEAD, head)
    await entry(out, TAG, Buffer.from(tag))
    await entry(out, PARTS, textOf(sources.map(({ name, size, sha256 }) => ({ name, size, sha256 }))))
    for (const [index, source] of sources.entries()) {
      await out(header(source.name, source.size))
      await forChunks(source.path, out)
      await out(Buffer.alloc(padding(source.size)))
      progress((index + 1) / sources.length)
    }
    await out(TRAILER)
    await file.sync()
  } finally {
    await file.close()
  }
}

type Out = (bytes: Uint8Array) => Promise<void>

function appender(file: FileHandle): Out {
  let at = 0
  return async (bytes) => {
    for (let done = 0; done < bytes.length; ) {
      const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at)
      done += bytesWritten
      at += bytesWritten
    }
  }
}

async function entry(out: Out, name: string, bytes: Buffer): Promise<void> {
  await out(header(name, bytes.length))
  await out(bytes)
  await out(Buffer.alloc(padding(bytes.length)))
}

export async function forChunks(path: string, take: (bytes: Buffer) => unknown): Promise<void> {
  const file = await open(path, 'r')
  try {
    const chunk = Buffer.allocUnsafe(CHUNK)
    for (let at = 0; ; ) {
      const { bytesRead } = await file.read(chunk, 0, CHUNK, at)
      if (bytesRead === 0) return
      await take(chunk.subarray(0, bytesRead))
      at += bytesRead
    }
  } finally {
    await file.close()
  }
}

export async function describe(name: string, path: string): Promise<Source> {
  const digest = createHash('sha256')
  let size = 0
  await forChunks(path, (bytes) => {
    digest.update(bytes)
    size += bytes.length
  })
  return { name, path, size, sha256: digest.digest('hex') }
}

export function listOfParts(sources: readonly Source[]): Head['parts'] {
  const parts = sources.map(({ name, size, sha256 }) => ({ name, size, sha256 }))
  const text = textOf(parts)
  return { size: text.length, sha256: sha256(text), total: totalOf(parts) }
}
