import { expect, test } from 'vitest'
import { callHost, testHost } from '../../test/security/loopback-host.ts'
import { connect, rawGet, readAll } from '../../test/security/raw-http.ts'
import { SECURITY_HEADERS } from '../policy.ts'
import { startHost } from './server.ts'

test('each start has another token of 256 bits, in the fragment only', async () => {
  const [one, two] = [await testHost(), await testHost()]
  expect(one.token).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(one.token).not.toBe(two.token)
  expect(one.url).toBe(`http://127.0.0.1:${one.port}/#token=${one.token}`)
  await Promise.all([one.close(), two.close()])
})

test('a busy port is an error, and nothing keeps listening', async () => {
  const host = await testHost()
  const { services, listeners } = host
  const again = startHost({ services, manifest: new Map(), port: host.port })
  await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' })
  expect(listeners.size).toBe(1)
  await host.close()
})

test('the answer to an API call: exactly these headers, none for other origins', async () => {
  const host = await testHost()
  const reply = await callHost(host, 'a.b', '{}')
  const names = [...reply.headers.keys()].sort()
  const security = Object.keys(SECURITY_HEADERS).map((name) => name.toLowerCase())
  const usual = ['cache-control', 'connection', 'content-length', 'content-type', 'date', 'keep-alive']
  expect(names).toEqual([...security, ...usual].sort())
  expect(reply.headers.get('cache-control')).toBe('no-store')
  await host.close()
})

test('what is not HTTP is refused with the same headers', async () => {
  const host = await testHost()
  const socket = connect(host.port)
  const reply = readAll(socket)
  socket.write('\x16\x03\x01\x02\x00 hello\r\n\r\n')
  expect(await reply).toMatchObject({
    status: 400,
    headers: { 'x-content-type-options': 'nosniff' },
    body: '',
  })
  await host.close()
})

test('a close finishes the command that runs, and refuses no reply on the way', async () => {
  let finish = () => {}
  const dispatch = () =>
    new Promise<{ ok: true; value: string }>((resolve) => {
      finish = () => resolve({ ok: true, value: 'done' })
    })
  const host = await testHost({}, { dispatch })
  const call = callHost(host, 'a.b', '{}').then((reply) => reply.json())
  while (finish.toString() === '() => {}') await new Promise((resolve) => setTimeout(resolve, 5))
  const closed = host.close()
  finish()
  expect(await call).toEqual({ ok: true, value: 'done' })
  await closed
  expect((await rawGet(host.port, '/')).status).toBe(0)
})

test('a close does not wait for a reader of changes, nor for connections that ask nothing', async () => {
  const host = await testHost()
  const headers = { 'x-qiancheng-token': host.token }
  const [stream, silent] = [await fetch(`${host.origin}/changes`, { headers }), connect(host.port)]
  const cut = readAll(silent)
  const since = performance.now()
  await host.close()
  expect(performance.now() - since).toBeLessThan(2_000)
  expect((await cut).status).toBe(0)
  expect(await stream.text()).toBe('{"topics":[]}\n')
})
