import { randomBytes, randomInt } from 'node:crypto'
import { expect, test } from 'vitest'
import { SealBroken } from './errors.ts'
import { BLOBS, openVault } from './vault.ts'

const COUNT = process.env['QC_SOAK'] ? 10_000 : 1_000

const keys = new Map([1, 2, 3].map((version) => [version, randomBytes(32)]))
const vault = openVault(keys)
const earlier = openVault(new Map([[1, Buffer.from(keys.get(1) ?? [])]]))

interface Seal {
  readonly table: string
  readonly id: string
  readonly rev: number
  readonly sealed: Uint8Array
}

const TABLES = ['event', 'run', 'draft', BLOBS]

function fresh(index: number): Seal {
  const place = { table: TABLES[index % TABLES.length] ?? '', id: `row-${index % 50}`, rev: index % 7 }
  const bytes = randomBytes(1 + (index % 300))
  const by = index % 3 === 0 ? earlier : vault
  return { ...place, sealed: by.seal(place.table, place.id, place.rev, bytes) }
}

type Mutation = (seal: Seal, other: Seal) => Seal
const changed = (seal: Seal, at: number, by: number): Seal => {
  const sealed = Uint8Array.from(seal.sealed)
  sealed[at] = (sealed[at] ?? 0) ^ by
  return { ...seal, sealed }
}

const MUTATIONS: readonly Mutation[] = [
  (seal) => changed(seal, randomInt(seal.sealed.length), 1 << randomInt(8)),
  (seal) => changed(seal, randomInt(seal.sealed.length), 1 + randomInt(255)),
  // The head: format and key version.
  (seal) => changed(seal, randomInt(3), 1 + randomInt(255)),
  (seal) => ({ ...seal, sealed: seal.sealed.subarray(0, randomInt(seal.sealed.length)) }),
  (seal) => ({ ...seal, sealed: Buffer.concat([seal.sealed, randomBytes(1 + randomInt(20))]) }),
  (seal) => ({ ...seal, sealed: seal.sealed.subarray(1) }),
  (seal) => ({ ...seal, rev: seal.rev + 1 }),
  (seal) => ({ ...seal, id: `${seal.id}0` }),
  (seal) => ({ ...seal, table: seal.table === BLOBS ? 'event' : BLOBS }),
  // The body of one under the head of another.
  (seal, other) => ({
    ...seal,
    sealed: Buffer.concat([seal.sealed.subarray(0, 31), other.sealed.subarray(31)]),
  }),
  (seal, other) => ({
    ...seal,
    sealed: Buffer.concat([other.sealed.subarray(0, 31), seal.sealed.subarray(31)]),
  }),
  (seal, other) => ({ ...other, table: seal.table, id: seal.id, rev: other.rev + 10 }),
  () => ({ ...fresh(0), sealed: randomBytes(80) }),
]

test(`none of ${COUNT} changed seals opens, and each unchanged one does`, () => {
  let refused = 0
  for (let index = 0; index < COUNT; index += 1) {
    const seal = fresh(index)
    expect(vault.open(seal.table, seal.id, seal.rev, seal.sealed).length).toBe(1 + (index % 300))
    const mutation = MUTATIONS[index % MUTATIONS.length] as Mutation
    const { table, id, rev, sealed } = mutation(seal, fresh(index + 1))
    expect(() => vault.open(table, id, rev, sealed), `${index % MUTATIONS.length}`).toThrow(SealBroken)
    refused += 1
  }
  expect(refused).toBe(COUNT)
})
