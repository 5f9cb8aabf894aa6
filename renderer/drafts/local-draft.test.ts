import 'fake-indexeddb/auto'
import { expect, test, vi } from 'vitest'
import { openDraftTable } from './database.ts'
import { type LocalDraft, openLocalDrafts } from './local-draft.ts'

const KEY = btoa(String.fromCharCode(...new Uint8Array(32).fill(1)))
const OTHER = btoa(String.fromCharCode(...new Uint8Array(32).fill(2)))

const draft = (subject: string): LocalDraft => ({
  draftId: 'd1',
  runId: 'r1',
  form: 'client_meeting',
  rev: 3,
  page: 'topics',
  at: '2026-11-22T09:42:18+08:00',
  answers: { subject },
})

const open = (name: string, key = KEY) => openLocalDrafts(key, vi.fn(), openDraftTable(name))

test('a draft is found again as it was last kept', async () => {
  const drafts = await open('found')
  drafts.keep(draft('春季'))
  drafts.keep(draft('春季新品'))
  await drafts.settled()
  expect(await drafts.read('d1')).toEqual({ state: 'found', draft: draft('春季新品') })
  expect(await drafts.read('other')).toEqual({ state: 'none' })
})

test('a record that this key does not open is put aside whole, not deleted', async () => {
  const first = await open('aside')
  first.keep(draft('别的办公室'))
  await first.settled()
  const second = await open('aside', OTHER)
  expect(await second.read('d1')).toEqual({ state: 'unreadable' })
  expect(await second.read('d1')).toEqual({ state: 'none' })
  const { Dexie } = await import('dexie')
  const db = await new Dexie('aside').open()
  expect(await db.table('aside').count()).toBe(1)
})

test('after issue nothing is left, and a late write does not bring it back', async () => {
  const drafts = await open('gone')
  drafts.keep(draft('已发出'))
  await drafts.forget('d1')
  drafts.keep(draft('已发出'))
  await drafts.settled()
  expect(await drafts.read('d1')).toEqual({ state: 'none' })
})
