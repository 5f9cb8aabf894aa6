import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** One file of the screen, held in memory. */
export interface Asset {
  readonly bytes: Buffer
  readonly type: string
  readonly etag: string
}

/** Address → file. What is not in here does not exist: no path is ever put together from a request. */
export type Manifest = ReadonlyMap<string, Asset>

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.otf': 'font/otf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Names that need no escaping in an address, so that the address and the name are the same text. */
const PLAIN = /^[A-Za-z0-9._@-]+$/

export class RendererMissing extends Error {
  override readonly name = 'RendererMissing'
}

/** Files below a folder as `/a/b`. Links are not followed and hidden files are left out. */
function addressesBelow(folder: string, prefix = ''): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (!PLAIN.test(entry.name) || entry.name.startsWith('.')) return []
    const address = `${prefix}/${entry.name}`
    if (entry.isDirectory()) return addressesBelow(join(folder, entry.name), address)
    return entry.isFile() ? [address] : []
  })
}

function asset(folder: string, address: string): Asset {
  const bytes = readFileSync(join(folder, address))
  const hash = createHash('sha256').update(bytes).digest('base64url')
  return { bytes, type: TYPES[extname(address)] ?? 'application/octet-stream', etag: `"${hash}"` }
}

/** Reads the built screens once, at start. The page itself answers to `/` only. */
export function readManifest(folder: string): Manifest {
  let addresses: string[]
  try {
    addresses = addressesBelow(folder)
  } catch {
    throw new RendererMissing(folder)
  }
  if (!addresses.includes('/index.html')) throw new RendererMissing(folder)
  return new Map(addresses.map((one) => [one === '/index.html' ? '/' : one, asset(folder, one)]))
}
