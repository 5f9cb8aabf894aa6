import { MOST_BYTES, MOST_BYTES_OF } from '../services/limits.ts'

/** How much of anything one visitor may take. Tests pass smaller ones. */
export interface Limits {
  readonly bodyBytes: number
  /** Calls that may carry more. */
  readonly bodyBytesOf: { readonly [call: string]: number }
  /** What is read and thrown away of a body that is too large, so that the refusal can still be read. */
  readonly drainBytes: number
  readonly headersMs: number
  readonly requestMs: number
  readonly keepAliveMs: number
  readonly heartbeatMs: number
  readonly connections: number
  /** How long a close waits for what is running. */
  readonly closeMs: number
}

export const LIMITS: Limits = {
  bodyBytes: MOST_BYTES,
  bodyBytesOf: MOST_BYTES_OF,
  drainBytes: 16 * 1024 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 30_000,
  heartbeatMs: 15_000,
  connections: 64,
  closeMs: 10_000,
}
