import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, test } from 'vitest'
import { forgetMemories, openMemories } from './memory-table.ts'

const KEY = btoa(String.fromCharCode(...new Uint8Array(32).fill(1)))
const OTHER = btoa(String.fromCharCode(...new Uint8Array(32).fill(2)))
const MEMORY = { at: { path: '/runs/a', title: '云帆家居 展厅开幕' } }

async function kept(name: string): Promise<void> {
  const memories = await openMemories(KEY, 'p1', name)
  memories.keep({ at: null })
  memories.keep(MEMORY)
  await memories.close()
}

test('each finds their own again, as it was last', async () => {
  await kept('own')
  expect(await (await openMemories(KEY, 'p1', 'own')).read()).toEqual(MEMORY)
  expect(await (await openMemories(KEY, 'p2', 'own')).read()).toBeNull()
})

test('no name lies on the disk in clear', async () => {
  await kept('sealed')
  const db = await new Dexie('sealed').open()
  const [record] = await db.table('people').toArray()
  expect(Object.keys(record).toSorted()).toEqual(['cipher', 'nonce', 'personId'])
  expect(new TextDecoder().decode(record.cipher)).not.toMatch(/云帆|runs/)
})

test('under another key, or moved to another person, it is as if there were none', async () => {
  await kept('moved')
  expect(await (await openMemories(OTHER, 'p1', 'moved')).read()).toBeNull()
  const db = await new Dexie('moved').open()
  const [record] = await db.table('people').toArray()
  await db.table('people').put({ ...record, personId: 'p2' })
  expect(await (await openMemories(KEY, 'p2', 'moved')).read()).toBeNull()
})

test('forgotten whole, also while somebody still holds it open', async () => {
  await kept('gone')
  const open = await openMemories(KEY, 'p1', 'gone')
  await forgetMemories('gone')
  expect(await open.read()).toBeNull()
  await forgetMemories('never there')
})
