import { createServer, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Limits } from './limits.ts'
import { rawRefusal } from './reply.ts'

/** This computer and no other. */
export const ADDRESS = '127.0.0.1'

/** A server that nobody can hold on to for long. */
export function createLimited(limits: Limits): Server {
  const server = createServer({
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: Math.max(50, Math.min(limits.headersMs, limits.requestMs) / 4),
    maxHeaderSize: 16 * 1024,
  })
  server.maxConnections = limits.connections
  server.on('clientError', refuseBroken)
  return server
}

const STATUS: Readonly<Record<string, string>> = {
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
}

function refuseBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') socket.destroy()
  else socket.end(rawRefusal(STATUS[error.code ?? ''] ?? '400 Bad Request'), () => socket.destroy())
}

/** Rejects when the port is taken. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: ADDRESS, exclusive: true }, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Takes no more connections; done when the last one has ended. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
}
