import { expect, test } from 'vitest'
import { z } from 'zod'
import { read } from '../architecture/files.ts'

const versions = z.looseObject({ devDependencies: z.looseObject({ electron: z.string() }) })
const lock = z.looseObject({
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })),
})
const wanted = versions.parse(JSON.parse(read('package.json'))).devDependencies.electron

/**
 * The first version of each line in which the way out of context isolation through promises given to a page was
 * closed (CVE-2026-70601), the newest hole of those that concern a program built like this one.
 */
const FLOOR = { 39: '39.8.9', 40: '40.9.2', 41: '41.2.2' } as const
const FIRST_WHOLE_LINE = 42

const parts = (version: string) => version.split('.').map(Number) as [number, number, number]

function isBefore(version: string, other: string): boolean {
  const [mine, theirs] = [parts(version), parts(other)]
  const at = mine.findIndex((part, index) => part !== theirs[index])
  return at >= 0 && Number(mine[at]) < Number(theirs[at])
}

function isClosed(version: string): boolean {
  const [line] = parts(version)
  if (line >= FIRST_WHOLE_LINE) return true
  const floor = FLOOR[line as keyof typeof FLOOR]
  return floor !== undefined && !isBefore(version, floor)
}

test('Electron is one exact version, the same in the manifest, the lock and on the disk', () => {
  expect(wanted).toMatch(/^\d+\.\d+\.\d+$/)
  const { packages } = lock.parse(JSON.parse(read('package-lock.json')))
  expect(packages['node_modules/electron']?.version).toBe(wanted)
  expect(JSON.parse(read('node_modules/electron/package.json'))).toMatchObject({ version: wanted })
})

test('Electron is not older than the version in which its known holes are closed', () => {
  expect(isClosed(wanted)).toBe(true)
  expect(['38.9.9', '39.8.8', '40.9.1', '41.2.1'].map(isClosed)).toEqual([false, false, false, false])
  expect(['39.8.9', '41.10.0', '45.0.0'].map(isClosed)).toEqual([true, true, true])
})

test('the screens are built for the Chromium inside it', () => {
  expect(read('electron.vite.config.ts')).toContain(`The Chromium inside Electron ${parts(wanted)[0]}`)
})
