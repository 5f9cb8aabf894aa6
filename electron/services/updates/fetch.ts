import { open } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { get } from 'node:https'
import { getCACertificates } from 'node:tls'
import { httpsAddress } from './address.ts'
import { MOST_BYTES } from './file/format.ts'
import { refuseUpdate } from './refuse-update.ts'

export interface Fetching {
  /** Certificates to trust; those of this computer, which an office may have added its own to, when none are given. */
  readonly ca?: readonly string[] | undefined
  readonly signal: AbortSignal
  readonly progress: (share: number) => void
}

/** So long may a server say nothing. */
const SILENCE_MS = 30_000

/** Not every build of Node can read the computer's own store. */
function ofThisComputer(): readonly string[] {
  try {
    return getCACertificates('system')
  } catch {
    return []
  }
}

const trusted = (): string[] => [...new Set([...getCACertificates('default'), ...ofThisComputer()])]

/**
 * Fetches an update file by the host itself; the page's content policy stays as it is. `node:https` follows no
 * redirect, and one is refused: who may answer is the office's address and nobody it points to.
 */
export async function fetchUpdate(address: string, to: string, fetching: Fetching): Promise<void> {
  const reply = await asked(httpsAddress(address), fetching)
  try {
    await keep(reply, to, fetching)
  } finally {
    reply.destroy()
  }
}

async function asked(url: URL, { ca, signal }: Fetching): Promise<IncomingMessage> {
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  const request = get(
    url,
    { ca: ca ? [...ca] : trusted(), signal, agent: false, timeout: SILENCE_MS },
    resolve,
  )
  request.on('timeout', () => request.destroy(new Error('silence')))
  request.on('error', reject)
  const reply = await promise.catch(() => refuseUpdate('unreachable'))
  const { statusCode = 0 } = reply
  if (statusCode === 200) return reply
  reply.destroy()
  return refuseUpdate(statusCode >= 300 && statusCode < 400 ? 'redirected' : 'unreachable')
}

/** Counted as it comes: what a server says of the length is only good for the bar. */
async function keep(reply: IncomingMessage, to: string, { progress }: Fetching): Promise<void> {
  const said = Number(reply.headers['content-length'] ?? 0)
  if (said > MOST_BYTES) refuseUpdate('tooLarge')
  const out = await open(to, 'wx', 0o600)
  try {
    let done = 0
    for await (const piece of pieces(reply)) {
      done += piece.length
      if (done > MOST_BYTES) refuseUpdate('tooLarge')
      await out.appendFile(piece)
      if (said > 0) progress(Math.min(1, done / said))
    }
  } finally {
    await out.close()
  }
}

/** A connection that breaks off is told from a disk that does not take any more. */
async function* pieces(reply: IncomingMessage): AsyncGenerator<Buffer> {
  const each = reply[Symbol.asyncIterator]()
  for (;;) {
    const { done, value } = await each.next().catch(() => refuseUpdate('unreachable'))
    if (done) return
    yield value as Buffer
  }
}
