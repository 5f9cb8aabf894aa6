import type { IncomingMessage } from 'node:http'
import type { Limits } from './limits.ts'

export type Body = { readonly input: unknown } | { readonly wrong: 'tooLarge' | 'badInput' }

/** Collects the body up to the limit and counts on a while past it, without keeping it. */
async function readBytes(request: IncomingMessage, limits: Limits): Promise<Buffer | undefined> {
  const kept: Buffer[] = []
  let size = 0
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length
    if (size <= limits.bodyBytes) kept.push(piece)
    if (size > limits.drainBytes) break
  }
  return size > limits.bodyBytes ? undefined : Buffer.concat(kept)
}

function parseJson(bytes: Buffer): Body {
  try {
    return { input: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { wrong: 'badInput' }
  }
}

/** The JSON of a request. Rejects only when the connection broke. */
export async function readBody(request: IncomingMessage, limits: Limits): Promise<Body> {
  const bytes = await readBytes(request, limits)
  return bytes ? parseJson(bytes) : { wrong: 'tooLarge' }
}
