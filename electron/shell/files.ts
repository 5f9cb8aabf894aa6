import { protocol, type Session } from 'electron'
import type { Manifest } from '../manifest.ts'
import { SECURITY_HEADERS } from '../policy.ts'
import { ORIGIN, SCHEME } from './channels.ts'

/** Must run before the app is ready. Nothing here weakens the content policy: no `bypassCSP`, no `corsEnabled`. */
export function declareScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/** Answers one request for a file of the screens: looked up as it was sent, never put together. */
export function fileReply(manifest: Manifest, { method, url }: Pick<Request, 'method' | 'url'>): Response {
  const known = url.startsWith(`${ORIGIN}/`) ? manifest.get(url.slice(ORIGIN.length)) : undefined
  if (method !== 'GET' || !known) return new Response(null, { status: 404, headers: SECURITY_HEADERS })
  const headers = { ...SECURITY_HEADERS, 'Content-Type': known.type, 'Cache-Control': 'no-cache' }
  return new Response(new Uint8Array(known.bytes), { status: 200, headers })
}

export function serveFiles(session: Session, manifest: Manifest): void {
  session.protocol.handle(SCHEME, (request) => fileReply(manifest, request))
}
