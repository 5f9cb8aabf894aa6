import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { Manifest } from '../manifest.ts'
import type { Services } from '../services/ports.ts'
import { type Changes, openChanges } from './changes.ts'
import { LIMITS, type Limits } from './limits.ts'
import { ADDRESS, closeServer, createLimited, listen } from './listening.ts'
import { sendFault } from './reply.ts'
import { answer, type Door } from './router.ts'

export interface HostOptions {
  readonly services: Services
  readonly manifest: Manifest
  readonly port: number
  readonly limits?: Partial<Limits>
  /** Only for tests, which restart a host under the page; every real start makes its own. */
  readonly token?: string
}

export interface Host {
  /** The address to open; the token is in its fragment, which no browser sends anywhere. */
  readonly url: string
  readonly origin: string
  readonly token: string
  /** Finishes what is running, then lets go of the port. The services stay open. */
  readonly close: () => Promise<void>
}

/** The connection broke while the body was on its way, and nobody is left to answer; or the reply cannot be written. */
function giveUp(request: IncomingMessage, response: ServerResponse): void {
  if (!request.complete || response.headersSent) response.destroy()
  else sendFault(response, 500, 'internal', { Connection: 'close' })
}

/** Answers every request, counting what runs, and refuses new ones once it is closing. */
function serveOn(server: Server, door: Door) {
  const running = new Set<Promise<void>>()
  let closing = false
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    if (closing) {
      sendFault(response, 503, 'internal', { Connection: 'close' })
      return
    }
    // Done when the reply has been handed over, not when it has been made.
    const handedOver = new Promise<void>((resolve) => response.once('close', resolve))
    running.add(handedOver)
    void handedOver.then(() => running.delete(handedOver))
    answer(door, request, response).catch(() => giveUp(request, response))
  })
  return {
    finish: async () => {
      closing = true
      await Promise.all(running)
    },
  }
}

/**
 * Nothing new is taken and what runs is finished. Then every connection is cut: a browser keeps some open that never
 * asked anything, and would hold the program for as long.
 */
async function closeHost(server: Server, changes: Changes, finish: () => Promise<void>, patienceMs: number) {
  const closed = closeServer(server)
  changes.close()
  const patience = setTimeout(() => server.closeAllConnections(), patienceMs)
  await finish()
  clearTimeout(patience)
  server.closeAllConnections()
  await closed
}

/** Serves the screens and the calls on one port of this computer only. Rejects when the port is taken. */
export async function startHost(options: HostOptions): Promise<Host> {
  const limits = { ...LIMITS, ...options.limits }
  const token = options.token ?? randomBytes(32).toString('base64url')
  const host = `${ADDRESS}:${options.port}`
  const origin = `http://${host}`
  const server = createLimited(limits)
  const changes = openChanges(options.services, limits.heartbeatMs)
  const door: Door = { ...options, limits, changes, identity: { host, origin, token } }
  const work = serveOn(server, door)
  await listen(server, options.port).catch((error: unknown) => {
    changes.close()
    throw error
  })
  const close = () => closeHost(server, changes, work.finish, limits.closeMs)
  return { url: `${origin}/#token=${token}`, origin, token, close }
}
