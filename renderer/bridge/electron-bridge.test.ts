import { expect, test, vi } from 'vitest'
import { HostGone } from './bridge.ts'
import { electronBridge } from './electron-bridge.ts'

const door = (call: () => Promise<unknown>) => {
  const told: ((topics: readonly string[]) => void)[] = []
  const stop = vi.fn()
  const onChange = (listener: (topics: readonly string[]) => void) => {
    told.push(listener)
    return stop
  }
  return { door: { call: vi.fn(call), onChange }, told, stop }
}

test('a call passes through and its reply is parsed', async () => {
  const { door: good } = door(async () => ({ ok: true, value: { people: [] }, more: 1 }))
  expect(await electronBridge(good).call('people.list', {})).toEqual({ ok: true, value: { people: [] } })
  expect(good.call).toHaveBeenCalledExactlyOnceWith('people.list', {})
  const { door: odd } = door(async () => 'odd')
  expect(await electronBridge(odd).call('people.list', {})).toMatchObject({ fault: { code: 'internal' } })
})

test('a broken channel is a HostGone', async () => {
  const { door: broken } = door(() => Promise.reject(new Error('gone')))
  await expect(electronBridge(broken).call('people.list', {})).rejects.toBeInstanceOf(HostGone)
})

test('only known topics are passed on', () => {
  const { door: some, told, stop } = door(async () => null)
  const listener = vi.fn()
  const bridge = electronBridge(some)
  const end = bridge.onChange(listener)
  told[0]?.(['runs'])
  told[0]?.(['nonsense'])
  expect(listener.mock.calls).toEqual([[['runs']]])
  end()
  expect(stop).toHaveBeenCalledOnce()
  expect(bridge.onLost(listener)).toBeTypeOf('function')
})
