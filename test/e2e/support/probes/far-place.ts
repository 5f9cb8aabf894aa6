import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Another origin on this computer, which keeps what reaches it: requests, upgrades and datagrams. */
export interface FarPlace {
  readonly origin: string
  readonly reached: string[]
  readonly close: () => Promise<void>
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  png: 'image/png',
}

/** As obliging as a server can be, so that nothing fails on its side. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '').replace(/\?.*/, '')
  const type = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html'
  response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' })
  response.end(type === 'text/html' ? '<!doctype html><title>far</title><body></body>' : '')
}

const PAGE = '/page'

export async function farPlace(): Promise<FarPlace> {
  const reached: string[] = []
  const server = createServer((request, response) => {
    if (request.url !== PAGE && request.url !== '/favicon.ico') reached.push(nameIn(request.url))
    answer(request, response)
  })
  server.on('upgrade', (request, socket) => {
    reached.push(nameIn(request.url))
    socket.destroy()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const datagrams = createSocket('udp4').bind(port, '127.0.0.1')
  datagrams.on('message', () => reached.push('peer-connection'))
  return {
    origin: `http://127.0.0.1:${port}`,
    reached,
    close: async () => {
      server.closeAllConnections()
      await Promise.all([once(server.close(), 'close'), once(datagrams.close(), 'close')])
    },
  }
}

/** `/picture.png` and `/base-address/x.png` say which probe got there. */
const nameIn = (url = '') => url.split('/')[1]?.replace(/\..*$/, '').replace(/\?.*$/, '') ?? ''
