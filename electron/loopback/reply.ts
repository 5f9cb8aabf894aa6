import type { ServerResponse } from 'node:http'
import { type FaultCode, fault } from '../../shared/contract/fault.ts'
import type { Reply } from '../../shared/contract/index.ts'
import { SECURITY_HEADERS } from '../policy.ts'

export type Headers = Readonly<Record<string, string>>

/** The only place where a reply is written, so that no reply goes out without the security headers. */
export function send(
  response: ServerResponse,
  status: number,
  headers: Headers,
  body: string | Buffer,
): void {
  // "Unchanged" speaks of the copy the browser has, whose length is not that of this empty reply.
  const length = status === 304 ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  response.writeHead(status, { ...SECURITY_HEADERS, ...headers, ...length })
  response.end(body)
}

export function sendReply(
  response: ServerResponse,
  status: number,
  reply: Reply<unknown>,
  more: Headers = {},
) {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', ...more }
  send(response, status, headers, JSON.stringify(reply))
}

/** A refusal of the transport, in the shape of every other refusal. */
export function sendFault(
  response: ServerResponse,
  status: number,
  code: FaultCode,
  more: Headers = {},
): void {
  sendReply(response, status, { ok: false, fault: fault(code) }, more)
}

/** For what is broken before it is a request; there is no response object to write to. */
export function rawRefusal(status: string): string {
  const headers = Object.entries({ ...SECURITY_HEADERS, Connection: 'close', 'Content-Length': '0' })
  return `HTTP/1.1 ${status}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`
}
