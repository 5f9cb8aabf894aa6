import { afterEach, expect, test, vi } from 'vitest'
import { startHost } from '../../electron/loopback/server.ts'
import { TOPICS } from '../../shared/contract/index.ts'
import { echoServices, type TestHost, testHost } from '../../test/security/loopback-host.ts'
import { HostGone } from './bridge.ts'
import { callSafely } from './call-safely.ts'
import { loopbackBridge } from './loopback-bridge.ts'

const open: { close: () => Promise<void> }[] = []
const stops: (() => void)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) stop()
  for (const host of open.splice(0)) await host.close().catch(() => {})
})

const times = { firstWaitMs: 20, longestWaitMs: 60, silenceMs: 500 }

/** Node's fetch sends no Origin of its own, as a page would. */
const fetchFrom =
  (origin: string): typeof fetch =>
  (url, init) =>
    fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), origin } })

async function hosted(over: Parameters<typeof testHost>[1] = {}) {
  const host = await testHost({ heartbeatMs: 100, keepAliveMs: 50 }, over)
  open.push(host)
  return host
}

function bridgeTo({ origin }: Pick<TestHost, 'origin'>, token: string) {
  let show: (shown: boolean) => void = () => {}
  const onShown = (listener: typeof show) => {
    show = listener
  }
  const bridge = loopbackBridge({ token, origin, fetch: fetchFrom(origin), times, onShown })
  const [changes, lost]: [string[][], boolean[]] = [[], []]
  bridge.onChange((topics) => changes.push([...topics]))
  bridge.onLost((now) => lost.push(now))
  stops.push(() => show(false))
  return { bridge, changes, lost, show: (shown: boolean) => show(shown) }
}

test('a call reaches the host and its reply comes back', async () => {
  const host = await hosted()
  const { bridge } = bridgeTo(host, host.token)
  const reply = await bridge.call('people.list', {})
  expect(reply).toEqual({ ok: true, value: { name: 'people.list', input: {} } })
})

test('a refusal is a reply; nonsense from the host is the fault "internal"', async () => {
  const refusal = {
    ok: false as const,
    fault: { code: 'notFound' as const, params: {}, problems: [], differs: [] },
  }
  const replies = [refusal, { nonsense: 1 }]
  const host = await hosted({ dispatch: async () => replies.shift() as typeof refusal })
  const { bridge } = bridgeTo(host, host.token)
  expect(await bridge.call('people.list', {})).toEqual(refusal)
  expect(await bridge.call('people.list', {})).toMatchObject({ ok: false, fault: { code: 'internal' } })
})

test('what is too large for the host comes back as its fault', async () => {
  const host = await hosted()
  const { bridge, lost } = bridgeTo(host, host.token)
  const reply = await bridge.call('search.find', { text: 'x'.repeat(1024 * 1024), offset: 0, count: 1 })
  expect(reply).toMatchObject({ ok: false, fault: { code: 'tooLarge' } })
  expect(lost).toEqual([])
})

test('changes arrive', async () => {
  const host = await hosted()
  const { changes } = bridgeTo(host, host.token)
  await vi.waitFor(() => {
    host.announce(['runs'])
    expect(changes[0]).toEqual(['runs'])
  })
})

test('a wrong token is another start of the host: said once, and not tried again', async () => {
  const host = await hosted()
  const { bridge, lost } = bridgeTo(host, 'A'.repeat(43))
  await expect(bridge.call('people.list', {})).rejects.toMatchObject({ name: 'HostGone', reason: 'replaced' })
  await vi.waitFor(() => expect(lost).toEqual([true]))
  const late: boolean[] = []
  bridge.onLost((now) => late.push(now))
  expect(late).toEqual([true])
  await expect(callSafely(bridge, 'people.list', {}, [1])).rejects.toBeInstanceOf(HostGone)
})

test('a host that goes away and comes back: lost, then found, and calls work again', async () => {
  const host = await hosted()
  const { bridge, lost } = bridgeTo(host, host.token)
  await bridge.call('people.list', {})
  await host.close()
  await vi.waitFor(() => expect(lost).toEqual([true]))
  await expect(bridge.call('people.list', {})).rejects.toMatchObject({ reason: 'unreachable' })
  const again = await restart(host)
  await vi.waitFor(() => expect(lost).toEqual([true, false]))
  expect(await bridge.call('people.list', {})).toMatchObject({ ok: true })
  expect(again.token).toBe(host.token)
})

/** The same port and, unlike a real start, the same token. */
async function restart({ port, token }: TestHost) {
  const { services } = echoServices()
  const host = await startHost({ services, manifest: new Map(), port, token })
  open.push(host)
  return host
}

test('a host that hangs is found out by its silence', async () => {
  const host = await testHost({ heartbeatMs: 100_000 })
  open.push(host)
  const { lost } = bridgeTo(host, host.token)
  await vi.waitFor(() => expect(lost.slice(0, 2)).toEqual([true, false]), 3_000)
})

test('a command whose answer was lost is sent again with the same id', async () => {
  const seen: unknown[] = []
  const bridge = {
    call: vi.fn(async (_name: string, input: unknown) => {
      seen.push(input)
      if (seen.length < 3) throw new HostGone('unreachable')
      return { ok: true as const, value: {} }
    }),
  }
  const input = { commandId: crypto.randomUUID(), draftId: crypto.randomUUID() }
  const reply = await callSafely(bridge as never, 'draft.discard', input, [1, 1, 1])
  expect(reply).toEqual({ ok: true, value: {} })
  expect(seen).toEqual([input, input, input])
})

test('after four tries it gives up; an error of our own is not tried again', async () => {
  const call = vi.fn(() => Promise.reject(new HostGone('unreachable')))
  await expect(callSafely({ call } as never, 'people.list', {}, [1, 1, 1])).rejects.toBeInstanceOf(HostGone)
  expect(call).toHaveBeenCalledTimes(4)
  const broken = vi.fn(() => Promise.reject(new TypeError('bug')))
  await expect(callSafely({ call: broken } as never, 'people.list', {}, [1])).rejects.toThrow('bug')
  expect(broken).toHaveBeenCalledOnce()
})

test('a hidden page gives its connection back; shown again, it reads everything', async () => {
  const host = await hosted()
  const { changes, lost, show } = bridgeTo(host, host.token)
  await vi.waitFor(() => {
    host.announce(['drafts'])
    expect(changes).not.toEqual([])
  })
  show(false)
  await new Promise((resolve) => setTimeout(resolve, 50))
  changes.length = 0
  host.announce(['runs'])
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(changes).toEqual([])
  show(true)
  expect(changes).toEqual([TOPICS])
  await vi.waitFor(() => {
    host.announce(['runs'])
    expect(changes.at(-1)).toEqual(['runs'])
  })
  expect(lost).toEqual([])
})
