import type { Answers } from '../../shared/forms/context.ts'
import { importDraftKey, seal, unseal } from './cipher.ts'
import { type DraftTable, openDraftTable } from './database.ts'
import { type LatestWriter, latestWriter } from './latest-writer.ts'

/** A draft as this computer last had it. */
export interface LocalDraft {
  readonly draftId: string
  readonly runId: string
  readonly form: string
  readonly rev: number
  readonly page: string | null
  readonly at: string
  readonly answers: Answers
}

export type LocalRead =
  | { readonly state: 'none' }
  | { readonly state: 'found'; readonly draft: LocalDraft }
  /** There is a record, but this key does not open it; it has been put aside. */
  | { readonly state: 'unreadable' }

export interface LocalDrafts {
  readonly read: (draftId: string) => Promise<LocalRead>
  /** Kept within one disk write of the keystroke. */
  readonly keep: (draft: LocalDraft) => void
  readonly settled: () => Promise<void>
  readonly forget: (draftId: string) => Promise<void>
  /** Finishes what is being written and lets the database go. */
  readonly close: () => Promise<void>
}

export async function openLocalDrafts(
  draftKey: string,
  failed: (error: unknown) => void,
  table: DraftTable = openDraftTable(),
): Promise<LocalDrafts> {
  const key = await importDraftKey(draftKey)
  const gone = new Set<string>()
  const writer: LatestWriter<LocalDraft> = latestWriter(async ({ answers, ...facts }) => {
    if (gone.has(facts.draftId)) return
    await table.put({ ...facts, ...(await seal(key, facts.draftId, answers)) })
  }, failed)
  return {
    read: (draftId) => read(key, table, draftId),
    keep: writer.write,
    settled: writer.settled,
    forget: async (draftId) => {
      gone.add(draftId)
      await writer.settled()
      await table.remove(draftId)
    },
    close: async () => {
      await writer.settled()
      table.close()
    },
  }
}

async function read(key: CryptoKey, table: DraftTable, draftId: string): Promise<LocalRead> {
  const record = await table.get(draftId)
  if (!record) return { state: 'none' }
  try {
    const answers = (await unseal(key, draftId, record)) as Answers
    const { runId, form, rev, page, at } = record
    return { state: 'found', draft: { draftId, runId, form, rev, page, at, answers } }
  } catch {
    await table.setAside(record)
    return { state: 'unreadable' }
  }
}
