import { expect, test, vi } from 'vitest'
import { takeToken } from './token.ts'

const TOKEN = 'x0-_'.repeat(11).slice(0, 43)

function places(hash: string, kept: string | null = null) {
  const store = new Map(kept === null ? [] : [['qiancheng.token', kept]])
  const replaceState = vi.fn()
  const storage = {
    getItem: (key: string) => store.get(key) ?? null,
    setItem: (key: string, value: string) => void store.set(key, value),
  }
  const location = { hash, pathname: '/', search: '' }
  return { location, history: { state: null, replaceState }, storage, store, replaceState }
}

test('is taken out of the address and kept for a reload', () => {
  const first = places(`#token=${TOKEN}`)
  expect(takeToken(first)).toBe(TOKEN)
  expect(first.replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/')
  const reloaded = places('', first.store.get('qiancheng.token'))
  expect(takeToken(reloaded)).toBe(TOKEN)
  expect(reloaded.replaceState).not.toHaveBeenCalled()
})

test('leaves the route that follows it', () => {
  const here = places(`#token=${TOKEN}/runs/1`)
  expect(takeToken(here)).toBe(TOKEN)
  expect(here.replaceState).toHaveBeenCalledExactlyOnceWith(null, '', '/#/runs/1')
})

test('a new start takes the place of the old token', () => {
  expect(takeToken(places(`#token=${TOKEN}`, 'A'.repeat(43)))).toBe(TOKEN)
})

test.each(['', '#/runs/1', '#token=', '#token=short', `#x&token=${TOKEN}`])('%j brings none', (hash) => {
  const here = places(hash)
  expect(takeToken(here)).toBeNull()
  expect(here.replaceState).not.toHaveBeenCalled()
})
