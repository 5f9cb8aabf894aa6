import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callHost, pageHeaders, type TestHost, testHost } from '../../test/security/loopback-host.ts'
import { rawRequest } from '../../test/security/raw-http.ts'

let host: TestHost
beforeAll(async () => {
  host = await testHost()
})
afterAll(() => host.close())

/** A call with headers written out, so that any of them can be wrong, doubled or absent. */
function rawCall(change: Record<string, string | null> = {}, more: readonly string[] = [], body = '{}') {
  const usual = {
    host: `127.0.0.1:${host.port}`,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...pageHeaders(host),
  }
  const lines = Object.entries({ ...usual, ...change }).filter(([, value]) => value !== null)
  const headers = [...lines.map(([name, value]) => `${name}: ${value}`), ...more]
  return rawRequest(host.port, 'POST /api/office.status HTTP/1.1', headers, body)
}

test('a call as our page sends it is answered', async () => {
  const reply = await rawCall({ 'sec-fetch-site': 'same-origin' })
  expect(reply.status).toBe(200)
  expect(JSON.parse(reply.body)).toEqual({ ok: true, value: { name: 'office.status', input: {} } })
})

describe('refused, and nothing is dispatched', () => {
  const port = () => host.port
  const refusals: [string, () => Record<string, string | null>, number][] = [
    ['no token', () => ({ 'x-qiancheng-token': null }), 401],
    ['empty token', () => ({ 'x-qiancheng-token': '' }), 401],
    ['wrong token', () => ({ 'x-qiancheng-token': 'A'.repeat(43) }), 401],
    ['shortened token', () => ({ 'x-qiancheng-token': host.token.slice(0, -1) }), 401],
    ['no Origin', () => ({ origin: null }), 403],
    ['Origin null', () => ({ origin: 'null' }), 403],
    ['Origin of another site', () => ({ origin: 'http://example.com' }), 403],
    ['Origin of another port', () => ({ origin: `http://127.0.0.1:${port() + 1}` }), 403],
    ['Origin localhost', () => ({ origin: `http://localhost:${port()}` }), 403],
    ['Origin https', () => ({ origin: `https://127.0.0.1:${port()}` }), 403],
    ['Host of another name (DNS rebinding)', () => ({ host: `rebound.example:${port()}` }), 403],
    ['Host localhost', () => ({ host: `localhost:${port()}` }), 403],
    ['Host without port', () => ({ host: '127.0.0.1' }), 403],
    ['Host of another port', () => ({ host: `127.0.0.1:${port() + 1}` }), 403],
    ['Sec-Fetch-Site cross-site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['Sec-Fetch-Site same-site', () => ({ 'sec-fetch-site': 'same-site' }), 403],
    ['Sec-Fetch-Site none', () => ({ 'sec-fetch-site': 'none' }), 403],
    ['no content type', () => ({ 'content-type': null }), 415],
    ['a form', () => ({ 'content-type': 'text/plain' }), 415],
    ['content type with more', () => ({ 'content-type': 'application/json; charset=utf-8' }), 415],
  ]

  test.each(refusals)('%s', async (_name, change, status) => {
    const before = host.calls.length
    const reply = await rawCall(change())
    expect(reply.status).toBe(status)
    expect(JSON.parse(reply.body)).toMatchObject({ ok: false })
    expect(host.calls.length).toBe(before)
  })

  test.each(['host', 'origin', 'x-qiancheng-token'])('%s sent twice', async (name) => {
    const value = { host: `127.0.0.1:${port()}`, origin: host.origin, 'x-qiancheng-token': host.token }[name]
    expect((await rawCall({}, [`${name}: ${value}`])).status).toBeGreaterThanOrEqual(400)
  })

  test('no Host at all', async () => {
    expect((await rawCall({ host: null })).status).toBe(400)
  })

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE'])('method %s', async (method) => {
    const headers = [`Host: 127.0.0.1:${port()}`, 'Connection: close']
    const reply = await rawRequest(port(), `${method} /api/office.status HTTP/1.1`, headers)
    expect(reply).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } })
  })

  test('GET on a call', async () => {
    const headers = pageHeaders(host)
    expect((await fetch(`${host.origin}/api/office.status`, { headers })).status).toBe(404)
  })

  test.each(['/api/', '/api/x', '/api/a.b/c', '/api/a.b?c', '/api/__proto__', '/api/../api/a.b', '/'])(
    'POST to %s',
    async (target) => {
      const lines = Object.entries(pageHeaders(host)).map(([name, value]) => `${name}: ${value}`)
      const headers = [`Host: 127.0.0.1:${port()}`, 'Connection: close', 'Content-Length: 2', ...lines]
      expect((await rawRequest(port(), `POST ${target} HTTP/1.1`, headers, '{}')).status).toBe(404)
    },
  )
})

test('an unknown call is left to dispatch to refuse', async () => {
  expect((await callHost(host, 'nobody.knows', '{}')).status).toBe(200)
  expect(host.calls.at(-1)?.name).toBe('nobody.knows')
})
