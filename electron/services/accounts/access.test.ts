import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { vaultHolder } from '../storage/vault-holder.ts'
import { fakeWatch } from '../test-support/office.ts'
import { createAccess } from './access.ts'

function parts(leaving: (personId: string) => void = () => {}) {
  const watch = fakeWatch()
  const holder = vaultHolder()
  const closed: string[] = []
  const desk = {
    prints: { wake: () => {}, close: async () => {} },
    typesetter: () => {
      throw new Error('none here')
    },
    close: async () => void closed.push('desk'),
  }
  const left = () => void closed.push('left')
  return {
    watch,
    holder,
    closed,
    access: createAccess({ watch, holder, furnish: () => desk, leaving, left }),
  }
}

const zeros = (key: Buffer) => key.every((byte) => byte === 0)

test('on lock every byte of every key is zero, and the vault refuses', async () => {
  const { access, holder, closed } = parts()
  const keys = new Map([1, 2].map((version) => [version, randomBytes(32)]))
  access.sit('a', keys)
  const sealed = holder.vault.seal('run', 'a', 0, Buffer.from('x'))
  await access.lock()
  expect([...keys.values()].every(zeros)).toBe(true)
  expect(closed).toEqual(['desk', 'left'])
  expect([access.sitting(), access.keys(), access.desk()]).toEqual([null, null, null])
  for (const use of [
    () => holder.vault.open('run', 'a', 0, sealed),
    () => holder.vault.searchKey,
    () => holder.vault.draftKey,
    () => holder.vault.fingerprint('a', 'b'),
  ])
    expect(use).toThrow('locked')
})

test('a change of keys zeroes the old copies and goes on with the new', () => {
  const { access, holder } = parts()
  const [first, second] = [randomBytes(32), randomBytes(32)]
  const old = new Map([[1, Buffer.from(first)]])
  access.sit('a', old)
  const sealed = holder.vault.seal('run', 'a', 0, Buffer.from('x'))
  access.rekey(
    new Map([
      [1, first],
      [2, second],
    ]),
  )
  expect([...old.values()].every(zeros)).toBe(true)
  expect(Buffer.from(holder.vault.open('run', 'a', 0, sealed)).toString()).toBe('x')
  expect(holder.vault.newest).toBe(2)
})

test('who cannot be noted as leaving is locked out all the same', async () => {
  const { access } = parts(() => {
    throw new Error('disk full')
  })
  access.sit('a', new Map([[1, randomBytes(32)]]))
  await access.lock()
  expect(access.sitting()).toBeNull()
})

test('a queue of locks ends once', async () => {
  const { access, closed } = parts()
  access.sit('a', new Map([[1, randomBytes(32)]]))
  await Promise.all([access.lock(), access.lock(true), access.lock()])
  expect(closed).toEqual(['desk', 'left'])
})
