import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Manifest } from '../manifest.ts'
import { send } from './reply.ts'

/** Sends one file of the manifest. The address is looked up as it was sent: not decoded, not joined, not cut. */
export function sendFile(manifest: Manifest, request: IncomingMessage, response: ServerResponse) {
  const asset = manifest.get(request.url ?? '')
  if (!asset) return send(response, 404, { 'Cache-Control': 'no-store' }, '')
  // The address stays the same over updates and offices, so the browser asks each time and mostly gets "unchanged".
  const headers = { 'Cache-Control': 'no-cache', ETag: asset.etag }
  if (request.headers['if-none-match'] === asset.etag) return send(response, 304, headers, '')
  return send(response, 200, { ...headers, 'Content-Type': asset.type }, asset.bytes)
}
