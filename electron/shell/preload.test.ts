import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { ipcRenderer, record } from '../../test/security/electron-stand-in.ts'
import { CALL_CHANNEL, CHANGES_CHANNEL } from './channels.ts'

vi.mock('electron', () => import('../../test/security/electron-stand-in.ts'))
await import('../preload.ts')

interface Door {
  call: (name: unknown, input: unknown) => Promise<unknown>
  onChange: (listener: unknown) => () => void
}
const door = record.exposed['qiancheng'] as Door

test('two functions on one frozen object, and nothing else', () => {
  expect(Object.keys(record.exposed)).toEqual(['qiancheng'])
  expect(Object.keys(door)).toEqual(['call', 'onChange'])
  expect(Object.isFrozen(door)).toBe(true)
})

test('a call goes to the one channel', async () => {
  expect(await door.call('run.start', { a: 1 })).toBe('reply')
  expect(ipcRenderer.invoked).toEqual([[CALL_CHANNEL, 'run.start', { a: 1 }]])
})

test.each([7, null, '', 'x', '__proto__', 'a.b.c', 'a.b\n', '../a.b'])(
  '%j is not the name of a call',
  async (name) => {
    await expect(door.call(name, {})).rejects.toThrow(TypeError)
    expect(ipcRenderer.invoked).toHaveLength(1)
  },
)

test('a listener gets topics and never the event', () => {
  const listener = vi.fn()
  const stop = door.onChange(listener)
  ipcRenderer.emit(CHANGES_CHANNEL, { sender: ipcRenderer }, ['runs', 7])
  expect(listener.mock.calls).toEqual([[['runs']]])
  stop()
  ipcRenderer.emit(CHANGES_CHANNEL, {}, ['runs'])
  expect(listener).toHaveBeenCalledOnce()
  expect(() => door.onChange('x')).toThrow(TypeError)
})

test('it imports electron alone, so that it can be one file', () => {
  const source = readFileSync(join(import.meta.dirname, '../preload.ts'), 'utf8')
  expect([...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name)).toEqual(['electron'])
})
