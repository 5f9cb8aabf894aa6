import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { syncFolder } from '../../storage/durable.ts'
import type { Vault } from '../../storage/vault.ts'
import {
  HEAD,
  type Head,
  MOST_HEAD,
  PARTS,
  type Part,
  parseHead,
  parseParts,
  sha256,
  TAG,
  TAG_SIZE,
} from './head.ts'
import { NotWhole } from './not-whole.ts'
import { demandTag } from './tag.ts'
import { BLOCK, header, padding, TRAILER } from './ustar.ts'
import { CHUNK, fileSize, type Progress, totalOf } from './write.ts'

/** The beginning of a backup, as it stands: nobody has vouched for it yet. */
export interface Beginning {
  readonly head: Head
  readonly headBytes: Buffer
  readonly tag: string
  /** Where the list of parts starts. */
  readonly partsAt: number
  readonly size: number
  /** The file is as long as its head says. */
  readonly complete: boolean
}

export async function readBeginning(path: string): Promise<Beginning> {
  return withFile(path, beginning)
}

async function beginning(file: FileHandle): Promise<Beginning> {
  const { size } = await file.stat()
  const headSize = sizeField(await bytesAt(file, 0, BLOCK))
  const inOrder = reader(file)
  const headBytes = await inOrder.entry(HEAD, headSize)
  const head = parseHead(headBytes)
  const tag = (await inOrder.entry(TAG, TAG_SIZE)).toString('latin1')
  if (!/^[0-9a-f]{68}$/.test(tag)) throw new NotWhole('changed', 'tag')
  const complete = size === fileSize(headBytes.length, head)
  return { head, headBytes, tag, partsAt: inOrder.at(), size, complete }
}

/** The one length that nothing else tells. */
function sizeField(block: Buffer): number {
  const size = Number.parseInt(block.toString('latin1', 124, 135), 8)
  if (!(size > 0 && size <= MOST_HEAD)) throw new NotWhole('changed', 'head')
  return size
}

/**
 * Unpacks a backup into a new folder; on the disk when it resolves, if it is to last. The tag is asked for first: no byte of a file that
 * another key made is written anywhere. Throws NotWhole.
 */
export async function unpack(
  path: string,
  vault: Vault,
  into: string,
  progress: Progress,
  lasting = true,
): Promise<Head> {
  return withFile(path, async (file) => {
    const { head, headBytes, tag, partsAt, complete } = await beginning(file)
    demandTag(headBytes, head, tag, vault)
    if (!complete) throw new NotWhole('changed', 'length')
    const inOrder = reader(file, partsAt)
    const list = await inOrder.entry(PARTS, head.parts.size)
    if (sha256(list) !== head.parts.sha256) throw new NotWhole('changed', 'parts')
    const parts = parseParts(list)
    if (totalOf(parts) !== head.parts.total) throw new NotWhole('changed', 'parts')
    await mkdir(join(into, 'blobs'), { recursive: true, mode: 0o700 })
    for (const [index, part] of parts.entries()) {
      await inOrder.toFile(part, join(into, part.name), lasting)
      progress((index + 1) / parts.length)
    }
    if (!(await inOrder.take(TRAILER.length)).equals(TRAILER)) throw new NotWhole('changed', 'end')
    if (lasting) for (const folder of [join(into, 'blobs'), into, dirname(into)]) syncFolder(folder)
    return head
  })
}

/** Takes entries one after the other; each must stand exactly as it would have been written. */
function reader(file: FileHandle, from = 0) {
  let at = from
  const take = async (length: number): Promise<Buffer> => {
    const bytes = await bytesAt(file, at, length)
    at += length
    return bytes
  }
  const demand = async (wanted: Buffer, what: string): Promise<void> => {
    if (!(await take(wanted.length)).equals(wanted)) throw new NotWhole('changed', what)
  }
  const toFile = async (part: Part, path: string, lasting: boolean): Promise<void> => {
    await demand(header(part.name, part.size), part.name)
    const digest = createHash('sha256')
    const out = await open(path, 'wx', 0o600)
    try {
      for (let left = part.size; left > 0; ) {
        const bytes = await take(Math.min(CHUNK, left))
        left -= bytes.length
        digest.update(bytes)
        await out.writeFile(bytes)
      }
      if (lasting) await out.sync()
    } finally {
      await out.close()
    }
    if (digest.digest('hex') !== part.sha256) throw new NotWhole('changed', part.name)
    await demand(Buffer.alloc(padding(part.size)), part.name)
  }
  const entry = async (name: string, size: number): Promise<Buffer> => {
    await demand(header(name, size), name)
    const bytes = await take(size)
    await demand(Buffer.alloc(padding(size)), name)
    return bytes
  }
  return { at: () => at, take, entry, toFile }
}

async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, at + done)
    if (bytesRead === 0) throw new NotWhole('changed', 'too short')
    done += bytesRead
  }
  return bytes
}

async function withFile<T>(path: string, work: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(path, 'r')
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}
