import { createConnection, type Socket } from 'node:net'

/** A client that sends bytes exactly as they are given: no library tidies the address or adds a header. */
export interface RawReply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

function parse(text: string): RawReply {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [first = '', ...lines] = head.split('\r\n')
  const headers = lines.map((line) => line.split(/:\s*(.*)/s) as [string, string])
  return {
    status: Number(first.split(' ')[1] ?? 0),
    headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
    body: rest.join('\r\n\r\n'),
  }
}

export function readAll(socket: Socket): Promise<RawReply> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = []
    socket.on('data', (piece) => pieces.push(piece))
    // A connection that is cut answers with what had come.
    socket.on('error', () => {})
    socket.on('close', () => resolve(parse(Buffer.concat(pieces).toString('utf8'))))
  })
}

export function connect(port: number): Socket {
  return createConnection({ host: '127.0.0.1', port })
}

/** Sends one request line with headers and waits until the server closes. */
export function rawRequest(port: number, first: string, headers: readonly string[] = [], body = '') {
  const socket = connect(port)
  const reply = readAll(socket)
  socket.write(`${first}\r\n${headers.map((line) => `${line}\r\n`).join('')}\r\n${body}`)
  return reply
}

export const rawGet = (port: number, target: string, headers: readonly string[] = []) =>
  rawRequest(port, `GET ${target} HTTP/1.1`, [`Host: 127.0.0.1:${port}`, 'Connection: close', ...headers])
