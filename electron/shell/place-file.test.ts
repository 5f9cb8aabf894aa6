import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { WindowStandIn } from '../../test/security/electron-stand-in.ts'
import { followPlace, readPlace, startingPlace, writePlace } from './place-file.ts'

vi.mock('electron', () => import('../../test/security/electron-stand-in.ts'))

const PLACE = { x: 40, y: 30, width: 1200, height: 800, maximised: true }
let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qiancheng-place-'))
  file = join(folder, 'window', 'place.json')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('what was kept is read again', () => {
  writePlace(file, PLACE)
  expect(readPlace(file)).toEqual(PLACE)
  expect(startingPlace(file)).toEqual({ bounds: { x: 40, y: 30, width: 1200, height: 800 }, maximised: true })
})

test.each(['', '{', '[]', 'null', '{"x":1}', '{"x":1e99,"y":0,"width":9,"height":9,"maximised":true}'])(
  'a file that says %j is as good as none',
  (text) => {
    mkdirSync(join(folder, 'window'))
    writeFileSync(file, text)
    expect(startingPlace(file)).toEqual({ bounds: null, maximised: false })
  },
)

test('one that cannot be written keeps nobody from closing the window', () => {
  writeFileSync(join(folder, 'window'), 'a file where the folder should be')
  expect(() => writePlace(file, PLACE)).not.toThrow()
})

function followed() {
  const window = new WindowStandIn({ webPreferences: {} })
  window.bounds = { x: 5, y: 6, width: 1100, height: 700 }
  followPlace(file, window as unknown as BrowserWindow)
  return window
}

test('kept when the window closes, as it is when it is not maximised', () => {
  const window = followed()
  window.maximised = true
  window.emit('close')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ ...window.bounds, maximised: true })
})

test('kept once after it was dragged, and not while it is put away', () => {
  vi.useFakeTimers()
  const window = followed()
  for (let step = 0; step < 50; step += 1) window.emit('move')
  expect(readPlace(file)).toBeNull()
  vi.advanceTimersByTime(1_000)
  expect(readPlace(file)?.x).toBe(5)
  window.minimised = true
  window.bounds = { x: -32_000, y: -32_000, width: 160, height: 28 }
  window.emit('close')
  expect(readPlace(file)?.x).toBe(5)
  vi.useRealTimers()
})
