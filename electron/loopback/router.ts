import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Manifest } from '../manifest.ts'
import type { Services } from '../services/ports.ts'
import { readBody } from './body.ts'
import type { Changes } from './changes.ts'
import { sendFile } from './files.ts'
import { hasToken, type Identity, isJson, isOurs } from './guard.ts'
import type { Limits } from './limits.ts'
import { sendFault, sendReply } from './reply.ts'

// No framework: there are three routes, and each must be read to its last check by whoever reviews this door.

export interface Door {
  readonly identity: Identity
  readonly manifest: Manifest
  readonly services: Pick<Services, 'dispatch'>
  readonly changes: Changes
  readonly limits: Limits
}

const API = /^\/api\/([a-z]+\.[a-zA-Z]+)$/
const CLOSE = { Connection: 'close' }
const STATUS = { tooLarge: 413, badInput: 400 } as const

/** An attached file is larger than anything else a screen sends. */
function bodyLimits(limits: Limits, name: string): Limits {
  const bodyBytes = Math.max(limits.bodyBytes, limits.bodyBytesOf[name] ?? 0)
  return { ...limits, bodyBytes, drainBytes: Math.max(limits.drainBytes, bodyBytes) }
}

async function answerCall(door: Door, name: string, request: IncomingMessage, response: ServerResponse) {
  if (!isJson(request)) return sendFault(response, 415, 'badInput', CLOSE)
  const body = await readBody(request, bodyLimits(door.limits, name))
  if ('wrong' in body) return sendFault(response, STATUS[body.wrong], body.wrong, CLOSE)
  sendReply(response, 200, await door.services.dispatch(name, body.input))
}

async function post(door: Door, request: IncomingMessage, response: ServerResponse) {
  if (!isOurs(request, door.identity, false)) return sendFault(response, 403, 'notAllowed', CLOSE)
  if (!hasToken(request, door.identity)) return sendFault(response, 401, 'notAllowed', CLOSE)
  const name = API.exec(request.url ?? '')?.[1]
  if (name === undefined) return sendFault(response, 404, 'unknownCall', CLOSE)
  await answerCall(door, name, request, response)
}

function get(door: Door, request: IncomingMessage, response: ServerResponse) {
  const forPage = request.url !== '/changes'
  if (!isOurs(request, door.identity, forPage)) return sendFault(response, 403, 'notAllowed', CLOSE)
  if (forPage) return sendFile(door.manifest, request, response)
  if (!hasToken(request, door.identity)) return sendFault(response, 401, 'notAllowed', CLOSE)
  return door.changes.open(response)
}

/** Answers one request. Rejects only when the connection broke on the way. */
export async function answer(door: Door, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'GET') return get(door, request, response)
  if (request.method === 'POST') return post(door, request, response)
  sendFault(response, 405, 'notAllowed', { Allow: 'GET, POST', ...CLOSE })
}
