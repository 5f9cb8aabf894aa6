import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

/** Who this server is: everything a request must name exactly. */
export interface Identity {
  readonly host: string
  readonly origin: string
  readonly token: string
}

export const TOKEN_HEADER = 'x-qiancheng-token'

/** A header that was sent exactly once; two of a kind are as good as none. */
function only(request: IncomingMessage, name: string): string | undefined {
  const values = request.headersDistinct[name]
  return values?.length === 1 ? values[0] : undefined
}

const absent = (request: IncomingMessage, name: string) => request.headersDistinct[name] === undefined

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Compared as digests: equally long, whatever was sent. */
export function hasToken(request: IncomingMessage, { token }: Identity): boolean {
  return timingSafeEqual(digest(only(request, TOKEN_HEADER) ?? ''), digest(token))
}

/** A name that was made to point here (DNS rebinding) shows in Host. */
const hostIsOurs = (request: IncomingMessage, { host }: Identity) => only(request, 'host') === host

/** Browsers name the page that asks: always on POST, and on GET when it is another origin's. */
function originIsOurs(request: IncomingMessage, { origin }: Identity): boolean {
  if (absent(request, 'origin')) return request.method !== 'POST'
  return only(request, 'origin') === origin
}

/** `none` is somebody who typed or opened the address: fine for the page, not for what only the page asks. */
function siteIsOurs(request: IncomingMessage, forPage: boolean): boolean {
  if (absent(request, 'sec-fetch-site')) return true
  const site = only(request, 'sec-fetch-site')
  return site === 'same-origin' || (forPage && site === 'none')
}

/** Whether the request comes from our own page or, for the page itself, from nobody else's. */
export function isOurs(request: IncomingMessage, identity: Identity, forPage: boolean): boolean {
  return hostIsOurs(request, identity) && originIsOurs(request, identity) && siteIsOurs(request, forPage)
}

/** Exactly this: anything else could be sent by a plain form of another page. */
export const isJson = (request: IncomingMessage) => only(request, 'content-type') === 'application/json'
