import { afterEach, beforeEach, expect, test } from 'vitest'
import { pageHeaders, type TestHost, testHost } from '../../test/security/loopback-host.ts'

let host: TestHost
beforeEach(async () => {
  host = await testHost({ heartbeatMs: 100 })
})
afterEach(() => host.close())

const open = (headers: Record<string, string>, signal?: AbortSignal) =>
  fetch(`${host.origin}/changes`, { headers, ...(signal && { signal }) })

async function* lines(reply: Response): AsyncGenerator<unknown> {
  const reader = reply.body?.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true }
    if (done || value === undefined) return
    for (const line of value.trim().split('\n')) yield JSON.parse(line)
  }
}

test('only with the token, and not for another page', async () => {
  expect((await open({})).status).toBe(401)
  expect((await open({ 'x-qiancheng-token': host.token, origin: 'http://example.com' })).status).toBe(403)
  expect((await open({ 'x-qiancheng-token': host.token, 'sec-fetch-site': 'none' })).status).toBe(403)
})

test('changes and heartbeats arrive as lines; the host lets go of a reader that left', async () => {
  const abort = new AbortController()
  const reply = await open(pageHeaders(host), abort.signal)
  expect(reply.headers.get('content-type')).toBe('application/x-ndjson')
  const read = lines(reply)
  expect((await read.next()).value).toEqual({ topics: [] })
  host.announce(['runs', 'drafts'])
  expect((await read.next()).value).toEqual({ topics: ['runs', 'drafts'] })
  expect((await read.next()).value).toEqual({ topics: [] })
  abort.abort()
  await expect(read.next()).rejects.toThrow()
})

test('closing ends the streams and stops listening', async () => {
  const read = lines(await open(pageHeaders(host)))
  await read.next()
  const closed = host.close()
  await Promise.all([
    closed,
    (async () => {
      for await (const _ of read);
    })(),
  ])
  expect(host.listeners.size).toBe(0)
  host = await testHost()
})
