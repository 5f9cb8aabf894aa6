import { existsSync, readFileSync } from 'node:fs'
import { FuseV1Options } from '@electron/fuses'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { UPDATE_KEYS } from '../../electron/services/updates/keys.ts'
import { fuseConfig, fuses } from './fuses.mjs'
import { icns, ico } from './icon-files.mjs'
import { hasUpdateKey, isForLooking } from './packing.mjs'
import { at } from './paths.mjs'
import { packed } from './third-party.mjs'

const config = parse(readFileSync(at('electron-builder.yml'), 'utf8'))

test('every fuse there is has a position and a reason', async () => {
  const names = Object.values(FuseV1Options).filter((name) => typeof name === 'string')
  expect(names).toHaveLength(9)
  expect(Object.keys(fuses).sort()).toEqual(names.sort())
  for (const { because } of Object.values(fuses)) expect(because.length).toBeGreaterThan(40)
  expect(await fuseConfig()).toMatchObject({
    [FuseV1Options.RunAsNode]: false,
    strictlyRequireAllFuses: true,
  })
})

test('what the configuration names is there', () => {
  const named = [
    config.win.icon,
    config.mac.icon,
    config.mac.entitlements,
    config.linux.icon,
    config.afterPack,
  ]
  for (const path of named) expect(existsSync(at(path)), path).toBe(true)
})

test('nothing in a package asks a server, and removing the program leaves the records', () => {
  expect(config).toMatchObject({ publish: null, asar: true })
  expect(config.nsis).toMatchObject({ deleteAppDataOnUninstall: false, perMachine: false })
  expect(config.mac).toMatchObject({ hardenedRuntime: true })
})

test('the icons hold every size, as whole pictures', () => {
  const mac = readFileSync(at(config.mac.icon))
  expect(mac.readUInt32BE(4)).toBe(mac.length)
  expect(widthsIn(mac)).toEqual([16, 32, 32, 64, 128, 256, 256, 512, 512, 1024])
  expect(widthsIn(readFileSync(at(config.win.icon)))).toEqual([16, 24, 32, 48, 64, 128, 256])
})

/** The width each PNG in a file says of itself. */
function widthsIn(bytes: Buffer): number[] {
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47])
  const found = []
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 1))
    found.push(bytes.readUInt32BE(at + 16))
  return found
}

test('the tables of contents of icon files point at the pictures', () => {
  const pictures = [16, 256].map((size) => ({ size, png: Buffer.from(`picture of ${size}`) }))
  const windows = ico(pictures)
  const offset = windows.readUInt32LE(6 + 16 + 12)
  expect(windows.subarray(offset).toString()).toBe('picture of 256')
  expect(windows.readUInt8(6 + 16)).toBe(0)
  const mac = icns(pictures)
  expect(mac.subarray(8, 12).toString()).toBe('icp4')
  expect(mac.readUInt32BE(12)).toBe(8 + 'picture of 16'.length)
})

test('every packed package has a licence and its text', () => {
  const all = packed()
  expect(all.length).toBeGreaterThan(10)
  const bare = all.filter(({ license, text }) => !license || text.length < 200)
  expect(bare.map(({ name }) => name)).toEqual([])
  const fonts = all.filter(({ name }) => name.startsWith('@expo-google-fonts/'))
  for (const { name, text } of fonts) expect(text, name).toMatch(/SIL OPEN FONT LICENSE/i)
})

test('a stand-in only ever serves a look at this machine’s own package', () => {
  expect(isForLooking(['--dir'], 'linux')).toBe(true)
  expect(isForLooking([], 'linux')).toBe(false)
  expect(isForLooking(['--dir', '--win'], 'linux')).toBe(false)
  expect(isForLooking(['--dir'], 'win32')).toBe(false)
})

test('whether a key for updates is compiled in is seen without running the code', () => {
  expect(hasUpdateKey()).toBe(UPDATE_KEYS.length > 0)
  expect(hasUpdateKey("export const UPDATE_KEYS: readonly string[] = [\n  'MCow',\n]")).toBe(true)
  expect(hasUpdateKey('export const UPDATE_KEYS: readonly string[] = []')).toBe(false)
})
