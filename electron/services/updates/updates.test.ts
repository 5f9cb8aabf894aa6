import { mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { discard, openOffice, setUp, type TestOffice, temporaryFolder } from '../test-support/office.ts'
import { VERSION } from '../version.ts'
import { MOST_BYTES } from './file/format.ts'
import { headBytes } from './file/write.ts'
import { fileOf, INSTALLER, manifestOf, newPublisher, updateBytes } from './testing/update-file.ts'

const publisher = newPublisher()
const { key } = publisher
const good = updateBytes(key)
const headLength = good.length - INSTALLER.length
const files = temporaryFolder()

let office: TestOffice
const opened: string[] = []
let opening = ''
beforeAll(async () => {
  const openPath = async (path: string) => {
    opened.push(path)
    return opening
  }
  office = await openOffice({ updateKeys: [publisher.known], openPath })
  await setUp(office)
})
afterAll(async () => {
  await office.close()
  discard(office.folder)
  discard(files)
})

const check = (bytes: Uint8Array) => office.call('updates.check', { file: fileOf(files, bytes) })

/** Why a file was refused. */
async function why(bytes: Uint8Array): Promise<unknown> {
  return whyFile(fileOf(files, bytes))
}

async function whyFile(file: string): Promise<unknown> {
  const { code, params } = await office.refused('updates.check', { file })
  return code === 'updateRefused' ? params['why'] : code
}

const own = () => join(office.folder, 'updates')
const readyVersion = async () => (await office.call('updates.status', {})).ready?.version

test('an update that is ours, newer and for this computer lies ready in a folder of its own, and is opened', async () => {
  expect(await office.call('updates.status', {})).toEqual({
    version: VERSION,
    hasKey: true,
    address: null,
    ready: null,
    running: null,
  })
  expect(await check(good)).toEqual({
    ready: { version: '99.0.0', at: '2026-11-01T10:00:00+08:00', size: INSTALLER.length },
  })
  const { file } = manifestOf()
  expect(readdirSync(own()).toSorted()).toEqual([file, 'update.head'])
  expect(readFileSync(join(own(), file)).equals(INSTALLER)).toBe(true)
  if (process.platform !== 'win32') expect(statSync(own()).mode & 0o777).toBe(0o700)
  expect(await office.call('updates.open', {})).toEqual({ opened: true, file: join(own(), file) })
  expect(opened).toEqual([join(own(), file)])
})

describe('with one that lies ready', () => {
  beforeEach(() => check(good))

  test('one altered byte of the head is noticed, whichever it is', async () => {
    for (let at = 0; at < headLength; at += 1) {
      const altered = Buffer.from(good)
      altered.writeUInt8(altered.readUInt8(at) ^ 0x01, at)
      expect(['notAnUpdate', 'signature'], `byte ${at}`).toContain(await why(altered))
    }
    expect(await readyVersion()).toBe('99.0.0')
  }, 60_000)

  test.each([
    ['of another publisher', updateBytes(newPublisher().key), 'signature'],
    ['of an older version', updateBytes(key, { version: '0.0.9' }), 'notNewer'],
    ['of this very version', updateBytes(key, { version: VERSION }), 'notNewer'],
    ['for another system', updateBytes(key, otherSystem()), 'otherComputer'],
    [
      'for another processor',
      updateBytes(key, { arch: process.arch === 'x64' ? 'arm64' : 'x64' }),
      'otherComputer',
    ],
    ['of another product', updateBytes(key, { product: 'other' as 'qiancheng' }), 'notAnUpdate'],
    [
      'whose name leads out of its folder',
      updateBytes(key, { file: `../${manifestOf().file}` }),
      'notAnUpdate',
    ],
    ['whose installer is no installer', updateBytes(key, { file: 'a.bat' }), 'notAnUpdate'],
    ['that says it is huge', updateBytes(key, { size: MOST_BYTES + 1 }), 'tooLarge'],
    ['that is empty', Buffer.alloc(0), 'notAnUpdate'],
    ['that is a text', Buffer.from('签程更新'.repeat(1000)), 'notAnUpdate'],
    ['with a head that ends early', good.subarray(0, headLength - 1), 'notAnUpdate'],
  ])('a file %s is refused, and what lies ready stays', async (_what, bytes, expected) => {
    expect(await why(bytes)).toBe(expected)
    expect(await readyVersion()).toBe('99.0.0')
  })

  test('an installer altered since is not opened', async () => {
    const file = join(own(), manifestOf().file)
    const bytes = Buffer.from(INSTALLER)
    bytes.writeUInt8(0, 100)
    writeFileSync(file, bytes)
    const before = opened.length
    expect(await office.refused('updates.open', {})).toMatchObject({ params: { why: 'damaged' } })
    expect(opened).toHaveLength(before)
  })

  test('a head altered since counts for nothing', async () => {
    writeFileSync(join(own(), 'update.head'), headBytes(manifestOf(), newPublisher().key))
    expect(await readyVersion()).toBeUndefined()
    expect(await office.refused('updates.open', {})).toMatchObject({ params: { why: 'notReady' } })
  })

  test('one that has been installed meanwhile is taken away', async () => {
    writeFileSync(join(own(), 'update.head'), headBytes(manifestOf({ version: VERSION }), key))
    expect(await readyVersion()).toBeUndefined()
    expect(readdirSync(office.folder)).not.toContain('updates')
  })

  test('an installer the system does not open is said', async () => {
    opening = 'no application knows it'
    expect(await office.refused('updates.open', {})).toMatchObject({ params: { why: 'notOpened' } })
    opening = ''
  })
})

function otherSystem() {
  return process.platform === 'win32'
    ? ({ platform: 'darwin', file: 'a.dmg' } as const)
    : ({ platform: 'win32', file: 'a.exe' } as const)
}

test('an altered, shortened or lengthened installer is never laid ready, and takes away nothing', async () => {
  await check(good)
  const altered = [headLength, headLength + 77_777, good.length - 1].map((at) => {
    const bytes = Buffer.from(good)
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0x80, at)
    return bytes
  })
  const cut = [headLength, good.length - 70_000, good.length - 1].map((end) => good.subarray(0, end))
  for (const bytes of [...altered, ...cut, Buffer.concat([good, Buffer.from('x')])]) {
    expect(await why(bytes)).toBe('damaged')
    expect(readdirSync(office.folder)).not.toContain('updates.next')
    expect(await readyVersion()).toBe('99.0.0')
  }
})

test('a file that is larger than any update is refused by its size', async () => {
  const file = fileOf(files, good)
  truncateSync(file, MOST_BYTES * 2)
  expect(await whyFile(file)).toBe('damaged')
})

test('no file, a folder, a relative path', async () => {
  mkdirSync(join(files, 'folder'))
  for (const file of [join(files, 'none.qcu'), join(files, 'folder'), 'update.qcu'])
    expect(await whyFile(file)).toBe('notFound')
})

test('two at once take turns, and the last one lies ready', async () => {
  const versions = ['98.0.0', '99.1.0', '97.0.0']
  await Promise.all(versions.map((version) => check(updateBytes(key, { version }))))
  expect(await readyVersion()).toBe('97.0.0')
  expect(readdirSync(own())).toHaveLength(2)
})

test('a program without a key takes nothing; a host that cannot start programs says where the installer lies', async () => {
  const bare = await openOffice({ updateKeys: [] })
  await setUp(bare)
  expect((await bare.call('updates.status', {})).hasKey).toBe(false)
  const refused = await bare.refused('updates.check', { file: fileOf(files, good) })
  expect(refused).toMatchObject({ code: 'updateRefused', params: { why: 'noKey' } })
  await bare.close()
  discard(bare.folder)
  const browser = await openOffice({ updateKeys: [newPublisher().known, publisher.known] })
  await setUp(browser)
  await browser.call('updates.check', { file: fileOf(files, good) })
  const file = join(browser.folder, 'updates', manifestOf().file)
  expect(await browser.call('updates.open', {})).toEqual({ opened: false, file })
  await browser.close()
  discard(browser.folder)
})
