import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openVault } from '../../storage/vault.ts'
import { discard, temporaryFolder } from '../../test-support/office.ts'
import { type Head, textOf } from './head.ts'
import { NotWhole } from './not-whole.ts'
import { readBeginning, unpack } from './read.ts'
import { tagOf } from './tag.ts'
import { BLOCK, header, padding, TRAILER } from './ustar.ts'
import { describe as describePart, listOfParts, writeBackup } from './write.ts'

const folder = temporaryFolder()
const file = join(folder, 'a.qcb')
const into = join(folder, 'into')
const keys = (version = 1, fill = 7) => openVault(new Map([[version, Buffer.alloc(32, fill)]]))
const vault = keys()
const blob = (letter: string) => `${letter.repeat(64)}.bin`
let whole: Buffer

const headOf = (more: Partial<Head>): Head => ({
  format: 'qiancheng-backup',
  version: 1,
  office: 'office-1',
  at: '2026-09-02T10:00:00+08:00',
  reason: 'daily',
  events: 3,
  chainHead: 'a'.repeat(64),
  rows: { event: 3 },
  keyVersion: 1,
  keyring: '{}',
  parts: { size: 0, sha256: '', total: 0 },
  ...more,
})

beforeAll(async () => {
  mkdirSync(join(folder, 'blobs'))
  writeFileSync(join(folder, 'office.db'), Buffer.alloc(5_000, 1))
  writeFileSync(join(folder, 'blobs', blob('a')), Buffer.alloc(700, 2))
  writeFileSync(join(folder, 'blobs', blob('b')), '')
  await write()
  whole = readFileSync(file)
})
afterAll(() => discard(folder))
beforeEach(() => {
  writeFileSync(file, whole)
  rmSync(into, { recursive: true, force: true })
})

async function write(
  names = ['office.db', `blobs/${blob('a')}`, `blobs/${blob('b')}`],
  more: Partial<Head> = {},
) {
  rmSync(file, { force: true })
  const sources = await Promise.all(names.map((name) => describePart(name, join(folder, name))))
  const bytes = textOf(headOf({ parts: listOfParts(sources), ...more }))
  await writeBackup(file, bytes, tagOf(bytes, vault), sources, () => {})
}

const open = async (by = vault) => {
  rmSync(into, { recursive: true, force: true })
  return unpack(file, by, into, () => {})
}
const refused = async () => {
  await expect(open()).rejects.toThrow(NotWhole)
}

test('what was written is unpacked the same', async () => {
  expect(await open()).toMatchObject({ office: 'office-1', events: 3 })
  expect(readdirSync(into).sort()).toEqual(['blobs', 'office.db'])
  expect(readFileSync(join(into, 'blobs', blob('a')))).toEqual(Buffer.alloc(700, 2))
  expect(readFileSync(join(into, 'office.db'))).toEqual(Buffer.alloc(5_000, 1))
})

test('is a tar that others can list', () => {
  const listed = execFileSync('tar', ['-tf', file], { encoding: 'utf8' }).trim().split('\n')
  expect(listed).toEqual([
    'backup.json',
    'backup.tag',
    'parts.json',
    'office.db',
    `blobs/${blob('a')}`,
    `blobs/${blob('b')}`,
  ])
})

test('any byte changed anywhere is refused', async () => {
  const places = fc.nat({ max: whole.length - 1 })
  await fc.assert(
    fc.asyncProperty(places, fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const hurt = Buffer.from(whole)
      hurt[at] = (hurt[at] ?? 0) ^ flip
      writeFileSync(file, hurt)
      await refused()
    }),
    { numRuns: process.env['QC_SOAK'] ? 3_000 : 150 },
  )
}, 120_000)

test('cut short or longer than it was is refused, and shown as not complete', async () => {
  for (const length of [0, 1, 511, 600, BLOCK * 3, whole.length - TRAILER.length, whole.length - 1]) {
    writeFileSync(file, whole.subarray(0, length))
    await refused()
  }
  writeFileSync(file, Buffer.concat([whole, Buffer.alloc(BLOCK)]))
  await refused()
  expect((await readBeginning(file)).complete).toBe(false)
})

test('an entry more, or one left out, is refused', async () => {
  const extra = Buffer.concat([header('evil', 3), Buffer.from('abc'), Buffer.alloc(padding(3))])
  const end = whole.length - TRAILER.length
  writeFileSync(file, Buffer.concat([whole.subarray(0, end), extra, TRAILER]))
  await refused()
  writeFileSync(file, Buffer.concat([whole.subarray(0, end - BLOCK), TRAILER]))
  await refused()
})

test('two parts exchanged are refused, also when the list says so', async () => {
  await write(['office.db', `blobs/${blob('b')}`, `blobs/${blob('a')}`])
  await refused()
  await write([`blobs/${blob('a')}`, 'office.db'])
  await refused()
  await write(['office.db', `blobs/${blob('a')}`, `blobs/${blob('a')}`])
  await refused()
})

test.each(['../out', '/etc/passwd', 'blobs/../../out', 'office.db-wal', 'blobs/short.bin', 'other.db'])(
  'a part named %s is refused before it is written',
  async (name) => {
    writeFileSync(join(folder, 'evil'), 'x')
    const sources = [
      await describePart('office.db', join(folder, 'office.db')),
      { ...(await describePart('evil', join(folder, 'evil'))), name },
    ]
    const bytes = textOf(headOf({ parts: listOfParts(sources) }))
    rmSync(file)
    await writeBackup(file, bytes, tagOf(bytes, vault), sources, () => {})
    await refused()
    expect(readdirSync(folder)).not.toContain('out')
  },
)

test('another key, another version of the key, or none of that version: refused, and nothing is unpacked', async () => {
  await expect(open(keys(1, 8))).rejects.toThrow('otherKey')
  await expect(open(keys(2, 7))).rejects.toThrow('otherKey')
  await write(undefined, { keyVersion: 2 })
  await expect(open()).rejects.toThrow('otherKey')
  expect(readdirSync(folder)).not.toContain('into')
})

test('of a newer program is refused as that', async () => {
  const text = textOf(headOf({})).toString().replace('"version":1', '"version":2')
  rmSync(file)
  await writeBackup(file, Buffer.from(text), 'a'.repeat(68), [], () => {})
  await expect(open()).rejects.toThrow('newer')
})

test('a head that says it is huge is not read', async () => {
  writeFileSync(file, Buffer.concat([header('backup.json', 2 ** 30), Buffer.alloc(4_096)]))
  await refused()
})
