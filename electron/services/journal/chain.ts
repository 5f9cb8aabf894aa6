import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** An event as its chain sees it: everything but the body itself, whose hash stands for it. */
export interface ChainLink {
  readonly station: string
  readonly stationSeq: number
  readonly id: string
  readonly stream: string
  readonly version: number
  readonly type: string
  readonly at: string
  readonly by: string
  /** Ids of the events this one follows in its stream. */
  readonly follows: readonly string[]
  readonly bodyHash: string
  readonly prevHash: string
}

/** Where every chain starts. */
export const NO_HASH = ''

export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export function linkHash(link: ChainLink): string {
  return sha256(canonical(link))
}

/** RFC 8785: the same value is the same text, whatever order its keys were written in. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new TypeError('not a JSON value')
  return text
}
