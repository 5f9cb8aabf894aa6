import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readHead } from '../../electron/services/updates/file/head.ts'
import { writeUpdate } from '../../electron/services/updates/file/write.ts'
import { UPDATE_KEYS } from '../../electron/services/updates/keys.ts'
import { command, Stop, say } from './say.mjs'

// The other half of electron/services/updates: run by whoever publishes the program, never by the program.

const text = { type: 'string' } as const
const options = { 'new-key': text, key: text, version: text, platform: text, arch: text, out: text }

const wanted = z.object({
  installer: z.string({ error: 'Which installer?' }),
  version: z.string({ error: '--version is missing, as in 1.2.0' }),
  platform: z.enum(['win32', 'darwin', 'linux'], { error: '--platform is win32, darwin or linux' }),
  arch: z.enum(['x64', 'arm64'], { error: '--arch is x64 or arm64' }),
  out: z.string({ error: '--out is missing, as in qiancheng-1.2.0.qcu' }),
  key: z.string().min(1, 'QC_UPDATE_KEY or --key names the file of the private key'),
})

const publicHalf = (key: KeyObject): string =>
  createPublicKey(key).export({ format: 'der', type: 'spki' }).toString('base64')

/** A key that is there already is never written over: updates that were signed with it would be lost. */
function makeKey(file: string): number {
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' })
  process.stdout.write(`${publicHalf(privateKey)}\n`)
  say('Put this line into electron/services/updates/keys.ts and keep the file off line.')
  return 0
}

function keyIn(file: string): KeyObject {
  const key = createPrivateKey(readFileSync(file))
  if (key.asymmetricKeyType !== 'ed25519') throw new Stop(`${file} holds no Ed25519 key.`)
  return key
}

async function signUpdate(given: unknown): Promise<number> {
  const parsed = wanted.safeParse(given)
  if (!parsed.success) throw new Stop(parsed.error.issues.map(({ message }) => message).join('\n'))
  const { installer, out, key: keyFile, ...named } = parsed.data
  const key = keyIn(keyFile)
  const at = `${new Date().toISOString().slice(0, 19)}+00:00`
  await writeUpdate(installer, out, { ...named, file: basename(installer), at }, key)
  // Read back as the program will read it.
  const { manifest } = await readHead(out, [publicHalf(key)])
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`)
  if (!UPDATE_KEYS.includes(publicHalf(key))) say('Note: this version of the program does not know that key.')
  return 0
}

command(async () => {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  if (values['new-key']) return makeKey(values['new-key'])
  const key = values.key ?? process.env['QC_UPDATE_KEY'] ?? ''
  return signUpdate({ ...values, key, installer: positionals[0] })
})
