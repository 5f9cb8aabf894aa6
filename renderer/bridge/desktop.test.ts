import { afterEach, expect, test, vi } from 'vitest'
import { electronDesktop, openDesktop } from './desktop.ts'
import { stayHere, withoutPeers } from './stay-here.ts'

const door = (value: unknown) => ({ call: vi.fn(async () => value), onChange: () => () => {} })
const did = (value: unknown) => ({ ok: true, value })

afterEach(() => vi.unstubAllGlobals())

test('printing ends with the print window, and says when nothing could be printed', async () => {
  for (const outcome of ['printed', 'cancelled'])
    await expect(electronDesktop(door(did({ outcome }))).print()).resolves.toBeUndefined()
  await expect(electronDesktop(door(did({ outcome: 'failed' }))).print()).rejects.toThrow('failed')
  await expect(electronDesktop(door(did({ outcome: 'odd' }))).print()).rejects.toThrow()
  await expect(electronDesktop(door('odd')).print()).rejects.toThrow('internal')
})

test('what was chosen, or nothing', async () => {
  const asked = door(did({ path: 'D:\\签程备份' }))
  expect(await electronDesktop(asked).choose?.('folder')).toBe('D:\\签程备份')
  expect(asked.call).toHaveBeenCalledExactlyOnceWith('desktop.choose', { what: 'folder' })
  expect(await electronDesktop(door(did({ path: null }))).choose?.('backup')).toBeNull()
})

test('a tab prints by itself and chooses nothing; a window of the desktop asks', async () => {
  const page = new EventTarget() as EventTarget & { print: () => void; qiancheng?: unknown }
  page.print = vi.fn(() => void page.dispatchEvent(new Event('afterprint')))
  vi.stubGlobal('window', page)
  await openDesktop().print()
  expect(page.print).toHaveBeenCalledOnce()
  expect(openDesktop()).toMatchObject({ printsPages: false, choose: null })
  page.qiancheng = door(did({}))
  expect(openDesktop()).toMatchObject({ printsPages: true, choose: expect.any(Function) })
})

function goes(url: string, cancelable = true): boolean {
  const navigation = new EventTarget()
  stayHere({ navigation, location: { origin: 'app://bundle' } } as unknown as Window & typeof globalThis)
  const event = Object.assign(new Event('navigate', { cancelable }), { destination: { url } })
  return navigation.dispatchEvent(event)
}

test('the page goes nowhere but to itself', () => {
  for (const url of ['app://bundle/', 'app://bundle/#/runs', 'blob:app://bundle/7d0c'])
    expect(goes(url), url).toBe(true)
  for (const url of [
    'https://example.com/',
    'app://bundle.example.com/',
    'data:text/html,x',
    'about:blank',
    'x',
  ])
    expect(goes(url), url).toBe(false)
  // What a person typed is not ours to stop.
  expect(goes('https://example.com/', false)).toBe(true)
})

test('no connections between browsers', () => {
  const page = { RTCPeerConnection: 1, webkitRTCPeerConnection: 1, fetch: 1 }
  withoutPeers(page)
  expect(Object.keys(page)).toEqual(['fetch'])
})
