import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { freePort, screensFolder } from '../../test/security/loopback-host.ts'

// Each start loads the whole program, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 })

const screens = screensFolder()
const place = mkdtempSync(join(tmpdir(), 'qiancheng-process-'))
afterAll(() => {
  screens.remove()
  rmSync(place, { recursive: true, force: true })
})

/** The program as it is started from a command line. */
function start(...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../loopback.ts'), ...args])
  const said = { out: '', error: '' }
  child.stdout.on('data', (piece) => {
    said.out += piece
  })
  child.stderr.on('data', (piece) => {
    said.error += piece
  })
  const ended = once(child, 'close').then(([code]) => ({ code, ...said }))
  const ready = new Promise<URL>((resolve) => {
    child.stdout.on('data', () => said.out.includes('\n') && resolve(new URL(said.out.split(' ')[1] ?? '')))
  })
  return { child, said, ended, ready }
}

const usual = (port: number, data: string) =>
  ['--renderer', screens.folder, '--port', String(port), '--data', join(place, data)] as const

test('one Ready line, refused strangers in no log, 0 when asked to stop; and meanwhile nobody else gets in', async () => {
  const port = await freePort()
  const { child, ended, ready } = start(...usual(port, 'one'))
  const { origin, hash } = await ready
  const token = hash.slice('#token='.length)
  await fetch(`${origin}/api/office.status?token=${token}`, {
    method: 'POST',
    headers: { 'x-qiancheng-token': 'x' },
  })
  const [samePort, sameOffice] = await Promise.all([
    start(...usual(port, 'two')).ended,
    start(...usual(await freePort(), 'one')).ended,
  ])
  expect(samePort).toMatchObject({
    code: 1,
    out: '',
    error: expect.stringMatching(/^[^\n]*Port \d+ is taken[^\n]*\n$/),
  })
  expect(sameOffice).toMatchObject({ code: 1, out: '', error: expect.stringContaining(`, ${child.pid})`) })
  expect(sameOffice.error.trim().split('\n')).toHaveLength(1)
  child.kill('SIGTERM')
  expect(await ended).toEqual({ code: 0, out: `Ready ${origin}/#token=${token}\n`, error: '' })
  expect(existsSync(join(place, 'one', 'lock.json'))).toBe(false)
})

test('an unknown option ends with 2 and says which', async () => {
  const { code, out, error } = await start('--nonsense').ended
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(error).toContain("unknown option '--nonsense'")
})

test('a folder that is synchronised ends with 1 and one sentence', async () => {
  const { code, error } = await start(
    '--renderer',
    screens.folder,
    '--data',
    join(place, 'Dropbox', 'office'),
  ).ended
  expect(code).toBe(1)
  expect(error).toMatch(/^[^\n]*Dropbox[^\n]*\n$/)
})

test('the demo serves an office that is set up', async () => {
  const port = await freePort()
  const { child, ended, ready } = start('--renderer', screens.folder, '--port', String(port), '--demo')
  const { origin, hash } = await ready
  const headers = { 'content-type': 'application/json', 'x-qiancheng-token': hash.slice(7), origin }
  const reply = await fetch(`${origin}/api/today.get`, { method: 'POST', headers, body: '{}' })
  expect((await reply.json()).value.items.length).toBeGreaterThan(0)
  child.kill('SIGINT')
  expect(await ended).toMatchObject({ code: 0, error: '' })
})
