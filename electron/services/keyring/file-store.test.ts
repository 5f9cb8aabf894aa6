import * as node from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKeyringFileStore, type Disk } from './file-store.ts'
import { type KeyringFile, parseKeyring } from './format.ts'
import { createKeyring } from './keyring.ts'
import { rekey } from './members.ts'

const cheap = { N: 16, r: 1, p: 1 }
let folder: string
let path: string
let first: KeyringFile
let second: KeyringFile
let third: KeyringFile

beforeEach(async () => {
  folder = await node.mkdtemp(join(tmpdir(), 'keyring-'))
  path = join(folder, 'keyring.json')
  const made = await createKeyring({ officeId: 'office', firstPerson: 'zhang', passphrase: 'x' }, cheap)
  const next = rekey(made.file, made.keys)
  first = made.file
  second = next.file
  third = rekey(next.file, next.keys).file
})

afterEach(() => node.rm(folder, { recursive: true }))

const present = (file: KeyringFile) => ({ kind: 'present', file })

/** A disk whose n-th step, and every later one, fails: the program was gone by then. Writes before it may be torn. */
function failingAt(step: number): { disk: Disk; steps: () => number } {
  let count = 0
  const gate = () => {
    if (++count >= step) throw new Error('power lost')
  }
  const first =
    <A extends unknown[], T>(task: (...args: A) => Promise<T>) =>
    async (...args: A) => {
      gate()
      return task(...args)
    }
  const disk = {
    readFile: node.readFile,
    rm: first(node.rm),
    rename: first(node.rename),
    open: first(async (...args: Parameters<typeof node.open>) => {
      const handle = await node.open(...args)
      const writeFile = async (text: string) => {
        await handle.writeFile(text.slice(0, text.length / 2))
        gate()
        await handle.writeFile(text.slice(text.length / 2))
      }
      return { writeFile, sync: first(() => handle.sync()), close: () => handle.close() }
    }),
  }
  return { disk: disk as unknown as Disk, steps: () => count }
}

describe('keyring file', () => {
  it('comes back as it was written, for its owner’s eyes only', async () => {
    const store = createKeyringFileStore(path)
    expect(await store.read()).toEqual({ kind: 'absent' })
    await store.write(first)
    expect(await store.read()).toEqual(present(first))
    await store.write(second)
    expect(await createKeyringFileStore(path).read()).toEqual(present(second))
    for (const name of await node.readdir(folder)) {
      expect((await node.stat(join(folder, name))).mode & 0o777).toBe(0o600)
    }
  })

  it('keeps the copy that was known to open until the new one has been opened', async () => {
    const store = createKeyringFileStore(path)
    await store.write(first)
    expect(await store.readPrevious()).toEqual({ kind: 'absent' })
    await store.write(second)
    await store.write(third)
    expect(await store.readPrevious()).toEqual(present(first))
    await store.confirm()
    expect(await node.readdir(folder)).toEqual(['keyring.json'])
    await store.confirm()
    await store.write(second)
    expect(await store.readPrevious()).toEqual(present(third))
  })

  it('is never taken for a new office while its previous copy is there', async () => {
    const store = createKeyringFileStore(path)
    await store.write(first)
    await store.write(second)
    await node.rm(path)
    expect(await store.read()).toEqual({ kind: 'damaged' })
    expect(await store.readPrevious()).toEqual(present(first))
  })

  it('says what is wrong with it', async () => {
    const store = createKeyringFileStore(path)
    await node.writeFile(path, 'not a keyring')
    expect(await store.read()).toEqual({ kind: 'damaged' })
    await node.writeFile(path, '{"format":"qiancheng.keyring","formatVersion":2}\n')
    expect(await store.read()).toEqual({ kind: 'newer' })
    await node.rm(path)
    await node.mkdir(path)
    await expect(store.read()).rejects.toThrow()
  })

  it('refuses to write what it could not read', async () => {
    const store = createKeyringFileStore(path)
    await store.write(first)
    await expect(store.write({ ...second, mac: 'x' })).rejects.toThrow()
    expect(await store.read()).toEqual(present(first))
  })

  it('survives ending at every step: old or new, whole, and the previous one too', async () => {
    const whole = createKeyringFileStore(path)
    let ended = 0
    for (let step = 1; ; step++) {
      await node.rm(folder, { recursive: true })
      await node.mkdir(folder)
      await whole.write(first)
      const { disk, steps } = failingAt(step)
      const outcome = await createKeyringFileStore(path, disk)
        .write(second)
        .then(
          () => 'done',
          () => 'ended',
        )
      const read = await whole.read()
      const previous = await whole.readPrevious()
      expect([present(first), present(second)]).toContainEqual(read)
      if (read.kind === 'present' && read.file.revision === second.revision)
        expect(previous).toEqual(present(first))
      if (previous.kind !== 'absent') expect(previous).toEqual(present(first))
      await whole.write(third)
      expect(await whole.read()).toEqual(present(third))
      if (outcome === 'done') {
        expect(steps()).toBe(step - 1)
        break
      }
      ended++
    }
    expect(ended).toBeGreaterThan(10)
  })

  it('takes simultaneous writes one after the other', async () => {
    const store = createKeyringFileStore(path)
    await Promise.all([store.write(first), store.write(second), store.write(third), store.read()])
    expect(parseKeyring(await node.readFile(path, 'utf8'))).toEqual(third)
  })

  it('does not write through a link laid in its way', async () => {
    const victim = join(folder, 'victim')
    await node.writeFile(victim, 'untouched')
    await node.symlink(victim, `${path}.new`)
    await createKeyringFileStore(path).write(first)
    expect(await node.readFile(victim, 'utf8')).toBe('untouched')
  })
})
