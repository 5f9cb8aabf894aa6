import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { backupInfo } from '../../../../shared/contract/backup.ts'
import { NotWhole } from './not-whole.ts'
import { MOST_PART } from './ustar.ts'

/**
 * The order of a backup: head, tag, parts, then each part. The tag is over the head, the head names the hash of the list
 * of parts, and that list the hash of each part; so nothing is opened before it is known to be the office's own.
 */
export const HEAD = 'backup.json'
export const TAG = 'backup.tag'
export const PARTS = 'parts.json'
export const DATABASE = 'office.db'

/** What a reader takes into memory before it knows whose file it is. */
export const MOST_HEAD = 16 * 2 ** 20
export const MOST_PARTS = 128 * 2 ** 20
/** Version of the key and a digest, in hex. */
export const TAG_SIZE = 68

const hash = z.string().regex(/^[0-9a-f]{64}$/)
const size = z.number().int().min(0).max(MOST_PART)

export const REASONS = backupInfo.shape.reason.options
export type Reason = (typeof REASONS)[number]

const headSchema = z.strictObject({
  format: z.literal('qiancheng-backup'),
  version: z.literal(1),
  office: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  at: backupInfo.shape.at,
  reason: backupInfo.shape.reason,
  events: z.number().int().min(0),
  /** Hash of the journal's last event; '' for an empty journal. */
  chainHead: z.union([hash, z.literal('')]),
  /** Rows of every table. */
  rows: z.record(z.string().max(100), z.number().int().min(0)),
  /** The key version the tag is made with: the newest one of the keyring beside it. */
  keyVersion: z.number().int().min(1),
  keyring: z.string().max(MOST_HEAD),
  /** The list of parts, and how much all parts take in the file. */
  parts: z.strictObject({ size: size.max(MOST_PARTS), sha256: hash, total: z.number().int().min(0) }),
})
export type Head = z.infer<typeof headSchema>

/** A keyed digest, with the version of its key before it. */
const BLOB = /^blobs\/[0-9a-f]{64,72}\.bin$/
const partSchema = z.strictObject({
  name: z.union([z.literal(DATABASE), z.string().regex(BLOB)]),
  size,
  sha256: hash,
})
export type Part = z.infer<typeof partSchema>

export const isBlobName = (name: string): boolean => BLOB.test(`blobs/${name}`)

export const textOf = (value: Head | readonly Part[]): Buffer => Buffer.from(`${canonicalize(value)}\n`)

export function parseHead(bytes: Buffer): Head {
  const value = json(bytes)
  const parsed = headSchema.safeParse(value)
  if (parsed.success && textOf(parsed.data).equals(bytes)) return parsed.data
  const newer = z.object({ format: z.literal('qiancheng-backup'), version: z.number().int().min(2) })
  throw new NotWhole(newer.safeParse(value).success ? 'newer' : 'changed', 'head')
}

/** The records first, then the blobs in the order of their names, none twice. */
export function parseParts(bytes: Buffer): readonly Part[] {
  const parsed = z.array(partSchema).min(1).safeParse(json(bytes))
  if (!parsed.success || !textOf(parsed.data).equals(bytes)) throw new NotWhole('changed', 'parts')
  const names = parsed.data.map(({ name }) => name)
  const blobs = names.slice(1)
  const ordered = blobs.every((name, i) => name !== DATABASE && (i === 0 || (blobs[i - 1] ?? '') < name))
  if (names[0] !== DATABASE || !ordered) throw new NotWhole('changed', 'order of parts')
  return parsed.data
}

function json(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new NotWhole('changed', 'not JSON')
  }
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
