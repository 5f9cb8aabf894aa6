import { afterAll, beforeAll, expect, test } from 'vitest'
import { callHost, pageHeaders, type TestHost, testHost } from '../../test/security/loopback-host.ts'
import { connect, readAll } from '../../test/security/raw-http.ts'
import { LIMITS } from './limits.ts'

let host: TestHost
beforeAll(async () => {
  host = await testHost({ headersMs: 300, requestMs: 600, connections: 20 })
})
afterAll(() => host.close())

const codeOf = async (reply: Response) => (await reply.json()).fault.code

test('a body of exactly the limit is taken, one byte more is refused as a fault', async () => {
  const text = (bytes: number) => JSON.stringify('x'.repeat(bytes - 2))
  expect((await callHost(host, 'a.b', text(LIMITS.bodyBytes))).status).toBe(200)
  const reply = await callHost(host, 'a.b', text(LIMITS.bodyBytes + 1))
  expect(reply.status).toBe(413)
  expect(await codeOf(reply)).toBe('tooLarge')
})

test('a body without a stated length is counted as it comes', async () => {
  const piece = new Uint8Array(256 * 1024).fill(32)
  const body = new ReadableStream({
    start(out) {
      for (let n = 0; n < 6; n++) out.enqueue(piece)
      out.close()
    },
  })
  const request = { method: 'POST', headers: pageHeaders(host), body, duplex: 'half' }
  const reply = await fetch(`${host.origin}/api/a.b`, request as RequestInit)
  expect(reply.status).toBe(413)
})

test.each(['', '{', 'undefined', '{"a":1}}', "{'a':1}"])('%j is not JSON', async (body) => {
  const reply = await callHost(host, 'a.b', body)
  expect(reply.status).toBe(400)
  expect(await codeOf(reply)).toBe('badInput')
})

test('bytes that are not UTF-8 are refused', async () => {
  const body = new Uint8Array([0x22, 0xff, 0xfe, 0x22])
  const reply = await fetch(`${host.origin}/api/a.b`, { method: 'POST', headers: pageHeaders(host), body })
  expect(reply.status).toBe(400)
})

test('fifty thousand brackets in one another do no harm', async () => {
  const reply = await callHost(host, 'a.b', '['.repeat(50_000) + ']'.repeat(50_000))
  expect([200, 400, 500]).toContain(reply.status)
  expect((await callHost(host, 'a.b', '{}')).status).toBe(200)
})

/** Sends the given pieces one by one, slowly, and tells how long the server put up with it. */
async function dawdle(first: string) {
  const since = performance.now()
  const socket = connect(host.port)
  const reply = readAll(socket)
  socket.write(first)
  const drip = setInterval(() => socket.writable && socket.write('x'), 50)
  const { status } = await reply
  clearInterval(drip)
  return { status, ms: performance.now() - since }
}

test('headers that never end are cut off', async () => {
  const { status, ms } = await dawdle(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nX-Slow: `)
  expect(status).toBe(408)
  expect(ms).toBeLessThan(5_000)
})

test('a body that never ends is cut off', async () => {
  const lines = Object.entries(pageHeaders(host)).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `POST /api/a.b HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\nContent-Length: 100000\r\n`
  const { status, ms } = await dawdle(`${head}${lines.join('')}\r\n`)
  expect(status).toBe(408)
  expect(ms).toBeLessThan(5_000)
})

test('more connections than allowed are dropped, and the next visitor is served', async () => {
  const sockets = Array.from({ length: 40 }, () => connect(host.port))
  const replies = await Promise.all(sockets.map(readAll))
  expect(replies).toHaveLength(40)
  expect((await callHost(host, 'a.b', '{}')).status).toBe(200)
})
