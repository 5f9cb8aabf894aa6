import { createPublicKey, KeyObject } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readHead } from '../../electron/services/updates/file/head.ts'
import { UPDATE_KEYS } from '../../electron/services/updates/keys.ts'
import { node24 } from './node24.mjs'
import { at } from './paths.mjs'
import { run } from './processes.mjs'

const folder = mkdtempSync(join(tmpdir(), 'qiancheng-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const keyFile = join(folder, 'update.pem')
const installer = join(folder, 'qiancheng-7.0.0-setup.exe')
const out = join(folder, 'qiancheng-7.0.0.qcu')
const named = [installer, '--version', '7.0.0', '--platform', 'win32', '--arch', 'x64', '--out', out]

const sign = (args: string[], env: NodeJS.ProcessEnv = {}) =>
  run(node24(), [at('build', 'lib', 'sign-update.ts'), ...args], {
    quiet: true,
    env: { ...process.env, QC_UPDATE_KEY: '', ...env },
  })

test('every key that is compiled in is an Ed25519 key', () => {
  for (const key of UPDATE_KEYS) {
    const known = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' })
    expect(known).toBeInstanceOf(KeyObject)
    expect(known.asymmetricKeyType).toBe('ed25519')
  }
})

test('a new key signs an update file that the program reads; the key is private and never written over', async () => {
  const made = await sign(['--new-key', keyFile])
  expect(made.code).toBe(0)
  const [known = ''] = made.out.split('\n')
  if (process.platform !== 'win32') expect(statSync(keyFile).mode & 0o777).toBe(0o600)
  const before = readFileSync(keyFile, 'utf8')
  expect((await sign(['--new-key', keyFile])).code).toBe(1)
  expect(readFileSync(keyFile, 'utf8')).toBe(before)

  writeFileSync(installer, 'an installer')
  const signed = await sign(named, { QC_UPDATE_KEY: keyFile })
  expect(signed).toMatchObject({ code: 0, out: expect.stringContaining('does not know that key') })
  const { manifest, bytes } = await readHead(out, [known])
  expect(manifest).toMatchObject({ version: '7.0.0', file: 'qiancheng-7.0.0-setup.exe', size: 12 })
  expect(readFileSync(out).subarray(bytes.length).toString()).toBe('an installer')
}, 60_000)

test('what is missing or wrong is said, and nothing is signed', async () => {
  expect(await sign([])).toMatchObject({
    code: 1,
    out: expect.stringMatching(/Which installer\?[\s\S]*QC_UPDATE_KEY/),
  })
  const dmg = named.with(4, 'darwin')
  expect((await sign([...dmg, '--key', keyFile])).code).toBe(1)
  expect((await sign([...named.with(2, '7.0'), '--key', keyFile])).code).toBe(1)
}, 60_000)
