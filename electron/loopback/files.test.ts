import { afterAll, beforeAll, expect, test } from 'vitest'
import { SECRET, type TestHost, testHost } from '../../test/security/loopback-host.ts'
import { rawGet } from '../../test/security/raw-http.ts'
import { SECURITY_HEADERS } from '../policy.ts'

let host: TestHost
beforeAll(async () => {
  host = await testHost()
})
afterAll(() => host.close())

const SECURITY = Object.fromEntries(
  Object.entries(SECURITY_HEADERS).map(([name, value]) => [name.toLowerCase(), value]),
)

test('the page, with exactly these headers', async () => {
  const { status, headers, body } = await rawGet(host.port, '/')
  const { date, etag, ...rest } = headers
  expect({ status, body }).toEqual({ status: 200, body: '<!doctype html><title>签程</title>' })
  expect(rest).toEqual({
    ...SECURITY,
    'cache-control': 'no-cache',
    connection: 'close',
    'content-length': String(Buffer.byteLength(body)),
    'content-type': 'text/html; charset=utf-8',
  })
  expect(date && etag).toBeTruthy()
})

test('a file, and "unchanged" when the browser has it', async () => {
  const first = await rawGet(host.port, '/assets/app.js')
  expect(first).toMatchObject({ status: 200, body: 'export {}' })
  expect(first.headers['content-type']).toBe('text/javascript; charset=utf-8')
  const again = await rawGet(host.port, '/assets/app.js', [`If-None-Match: ${first.headers['etag']}`])
  expect(again).toMatchObject({ status: 304, body: '', headers: SECURITY })
})

test.each([
  '/index.html',
  '/?',
  '/?x=1',
  '//',
  '/assets',
  '/assets/',
  '/.hidden',
  '/ASSETS/app.js',
  '/assets/app.js?',
])('%s is not there', async (target) => {
  const reply = await rawGet(host.port, target)
  expect(reply).toMatchObject({ status: 404, body: '', headers: SECURITY })
})

test('another page cannot even load a file', async () => {
  for (const site of ['cross-site', 'same-site']) {
    expect((await rawGet(host.port, '/assets/app.js', [`Sec-Fetch-Site: ${site}`])).status).toBe(403)
  }
  expect((await rawGet(host.port, '/', ['Origin: http://example.com'])).status).toBe(403)
  expect((await rawGet(host.port, '/', ['Sec-Fetch-Site: none'])).status).toBe(200)
})

/** Ways to climb, joined at random by a fixed seed. */
function* hostileTargets(count: number): Generator<string> {
  const climbs = [
    '..',
    '%2e%2e',
    '.%2e',
    '%2e.',
    '..%00',
    '%252e%252e',
    '..%c0%af',
    '....',
    '.',
    '%u002e%u002e',
    '..;',
  ]
  const joints = ['/', '\\', '%2f', '%5c', '%252f', '//', '/./', '\\\\', '%c0%af', '%ef%bc%8f']
  const goals = [
    'secret.txt',
    'etc/passwd',
    '.hidden',
    'index.html',
    'SECRE~1.TXT',
    'secret.txt::$DATA',
    'assets/app.js%00.png',
  ]
  const starts = [
    '/',
    '//',
    '/assets/',
    '/C:/',
    '/C:\\',
    '\\\\localhost\\c$\\',
    '//server/share/',
    '/file:///',
    'http://127.0.0.1/',
    '/~/',
    '/%00',
  ]
  let state = 20261122
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return list[(state >>> 8) % list.length] as T
  }
  for (let n = 0; n < count; n++) {
    const depth = 1 + (n % 6)
    const steps = Array.from({ length: depth }, () => pick(climbs) + pick(joints)).join('')
    yield pick(starts) + steps + pick(goals)
  }
}

test('500 addresses that try to leave the folder get nothing', async () => {
  const targets = [...hostileTargets(500)]
  for (let n = 0; n < targets.length; n += 25) {
    const replies = await Promise.all(targets.slice(n, n + 25).map((target) => rawGet(host.port, target)))
    for (const [index, { status, body }] of replies.entries()) {
      expect([400, 404], targets[n + index]).toContain(status)
      expect(body).not.toContain(SECRET)
      expect(body).toBe('')
    }
  }
})
