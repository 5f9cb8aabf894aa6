import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../file/format.ts'
import { headBytes } from '../file/write.ts'

/** A publisher for one test: the private half signs, the public one is what a program would have compiled in. */
export function newPublisher() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return { key: privateKey, known: publicKey.export({ format: 'der', type: 'spki' }).toString('base64') }
}

const ENDINGS: Partial<Record<NodeJS.Platform, string>> = { win32: 'exe', darwin: 'dmg' }

export const INSTALLER = Buffer.from('installer '.repeat(20_000))

/** What is true of an update for this computer, newer than any version that runs. */
export function manifestOf(over: Partial<Manifest> = {}, installer: Buffer = INSTALLER): Manifest {
  return {
    format: 1,
    product: 'qiancheng',
    version: '99.0.0',
    platform: process.platform as Manifest['platform'],
    arch: process.arch as Manifest['arch'],
    file: `qiancheng-99.0.0-setup.${ENDINGS[process.platform] ?? 'AppImage'}`,
    size: installer.length,
    sha256: createHash('sha256').update(installer).digest('hex'),
    at: '2026-11-01T10:00:00+08:00',
    ...over,
  }
}

export const updateBytes = (key: KeyObject, over: Partial<Manifest> = {}): Buffer =>
  Buffer.concat([headBytes(manifestOf(over), key), INSTALLER])

let files = 0

export function fileOf(folder: string, bytes: Uint8Array): string {
  const file = join(folder, `${++files}.qcu`)
  writeFileSync(file, bytes)
  return file
}
