import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { discard, temporaryFolder } from '../test-support/office.ts'
import { OfficeInUse } from './errors.ts'
import { openOfficeFile } from './office-file.ts'

const day = () => '2026-09-02'
const holder = join(import.meta.dirname, '../test-support/hold-open.ts')
let folder: string
let child: ChildProcess

function hold(folder: string) {
  const started = spawn(process.execPath, [holder, folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  const said = once(started.stdout, 'data').then(([line]) => String(line).trim())
  return { process: started, said }
}

beforeEach(async () => {
  folder = temporaryFolder()
  const held = hold(folder)
  child = held.process
  expect(await held.said).toBe('open')
})
afterEach(() => {
  child.kill('SIGKILL')
  discard(folder)
})

test('an office open in another process is refused by name; after kill -9 it opens', async () => {
  const refused = await openOfficeFile(folder, day).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(OfficeInUse)
  expect((refused as OfficeInUse).params).toMatchObject({ host: hostname(), pid: String(child.pid) })
  expect((refused as OfficeInUse).message).toContain(String(child.pid))

  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  ;(await openOfficeFile(folder, day)).close()
})

test('the same process cannot open it twice either', async () => {
  child.stdin?.end()
  await once(child, 'exit')
  const first = await openOfficeFile(folder, day)
  await expect(openOfficeFile(folder, day)).rejects.toThrow(OfficeInUse)
  first.close()
})

test('of several that found an office at once one does, and the others are told', async () => {
  const empty = temporaryFolder()
  const all = Array.from({ length: 6 }, () => hold(empty))
  const said = await Promise.all(all.map((one) => one.said))
  expect(said.toSorted()).toEqual([...Array.from({ length: 5 }, () => 'officeInUse'), 'open'])
  for (const one of all) one.process.kill('SIGKILL')
  discard(empty)
})
