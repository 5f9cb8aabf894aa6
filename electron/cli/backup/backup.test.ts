import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  discard,
  openOffice,
  PASSPHRASE,
  SET_UP,
  signIn,
  startRun,
  temporaryFolder,
} from '../../services/test-support/office.ts'

const place = temporaryFolder()
const office = join(place, 'office')
const file = join(place, 'office.qcb')
let code: string

async function command(args: readonly string[], typed: readonly string[]) {
  const entry = join(import.meta.dirname, '../../cli.ts')
  const child = spawn(process.execPath, [entry, ...args], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.end(`${typed.join('\n')}\n`)
  const [out, err, [exit]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')])
  return { out, err, exit }
}

beforeAll(async () => {
  const first = await openOffice({ dataFolder: office })
  code = (await first.call('office.setUp', { ...SET_UP, passphrase: PASSPHRASE })).recoveryCode
  await startRun(first)
  await first.close()
})
afterAll(() => discard(place))

test('backs up with a passphrase from a pipe, and never over a file that is there', async () => {
  const made = await command(['backup', '--data', office, '--to', file], [PASSPHRASE])
  expect(made).toMatchObject({ exit: 0, err: '' })
  expect(made.out).toContain(file)
  expect(existsSync(file)).toBe(true)
  expect(readdirSync(join(office, 'backups'))).toHaveLength(1)
  const again = await command(['backup', '--data', office, '--to', file], [PASSPHRASE])
  expect(again).toMatchObject({ exit: 1, out: '' })
  expect(again.err).toContain('already there')
}, 60_000)

test('a wrong passphrase, no office, a folder inside the office: words and exit code 1', async () => {
  const tries = [
    command(['backup', '--data', office], ['not this one at all']),
    command(['backup', '--data', join(place, 'nothing')], [PASSPHRASE]),
    command(['backup', '--data', office, '--to', join(office, 'x.qcb')], [PASSPHRASE]),
    command(['restore', file, '--data', office], [PASSPHRASE]),
    command(['restore', join(place, 'none.qcb'), '--data', join(place, 'new')], [PASSPHRASE]),
  ]
  for (const { exit, err, out } of await Promise.all(tries)) {
    expect([exit, out]).toEqual([1, ''])
    expect(err).toMatch(/\p{Script=Han}.* \/ \S/u)
    expect(err).not.toContain('    at ')
  }
  expect((await command(['restore'], [])).exit).toBe(2)
}, 60_000)

test('restores with the code into an empty folder, with a new passphrase and a new code', async () => {
  const folder = join(place, 'second')
  const done = await command(
    ['restore', file, '--data', folder],
    [code, SET_UP.person.name, 'another seven rivers'],
  )
  expect(done).toMatchObject({ exit: 0 })
  expect(done.out).toMatch(/([0-9A-Z]{5}-){6}[0-9A-Z]{5}/)
  const restored = await openOffice({ dataFolder: folder })
  await signIn(restored, SET_UP.person.name, 'another seven rivers')
  expect((await restored.call('run.list', { offset: 0, count: 5 })).total).toBe(1)
  await restored.close()
}, 60_000)

test('restores with the passphrase in the place of a damaged office', async () => {
  writeFileSync(join(office, 'office.db'), 'damaged')
  rmSync(join(office, 'office.keyring'))
  const done = await command(['restore', file, '--data', office, '--replace'], [PASSPHRASE])
  expect(done).toMatchObject({ exit: 0 })
  expect(readdirSync(join(office, 'quarantine'))).toHaveLength(1)
  const restored = await openOffice({ dataFolder: office })
  await signIn(restored)
  await restored.close()
}, 60_000)
