import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { bytesIn, whileGrowing } from './electron.mjs'
import { run } from './processes.mjs'
import { watchReady } from './ready.mjs'

const folder = mkdtempSync(join(tmpdir(), 'qiancheng-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const node = (code: string, options = {}) => run(process.execPath, ['-e', code], { quiet: true, ...options })

test('a program’s output and exit code come back', async () => {
  expect(await node('console.log(1); console.error(2); process.exit(3)')).toMatchObject({
    code: 3,
    late: false,
  })
  expect((await node('console.log(1)')).out).toBe('1\n')
})

test('what a child starts runs on Node 24', async () => {
  const { out } = await node("process.stdout.write(require('child_process').execSync('node --version'))")
  expect(out).toMatch(/^v2[4-9]/)
})

test('a program that does not exist is a failure, not an exception', async () => {
  expect(await run('/no/such/program', [], { quiet: true })).toMatchObject({ code: 127 })
})

test('a program that takes too long is ended', async () => {
  expect(await node('setInterval(() => {}, 1000)', { seconds: 0.3 })).toMatchObject({ late: true })
})

const loop = (body: string) =>
  spawn(process.execPath, ['-e', body], { detached: process.platform !== 'win32', stdio: 'ignore' })

test('a download that stands still is given up', async () => {
  expect(await whileGrowing(loop('setInterval(() => {}, 1000)'), [folder], 1)).toBe(false)
})

test('a slow download that goes on is waited for', async () => {
  const file = JSON.stringify(join(folder, 'part'))
  const body = `let n = 0; setInterval(() => { require('fs').appendFileSync(${file}, 'x'); if (++n > 5) process.exit() }, 400)`
  expect(await whileGrowing(loop(body), [folder], 1)).toBe(true)
})

test('bytes are counted through folders, and a missing folder holds none', async () => {
  const empty = mkdtempSync(join(folder, 'deep-'))
  writeFileSync(join(empty, 'a'), 'four')
  expect(await bytesIn(empty)).toBe(4)
  expect(await bytesIn(join(folder, 'none'))).toBe(0)
})

test('the Ready line is found in pieces, once, and everything is passed on', () => {
  const urls: string[] = []
  let passed = ''
  const take = watchReady(
    (url) => urls.push(url),
    (text) => (passed += text),
  )
  for (const text of ['Hello\nRea', 'dy http://127.0.0.1:1/#token=a', 'b\nmore\n', 'Ready http://x\n'])
    take(text)
  expect(urls).toEqual(['http://127.0.0.1:1/#token=ab'])
  expect(passed).toContain('more\nReady http://x')
})
