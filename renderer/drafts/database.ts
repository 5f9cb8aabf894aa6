import { Dexie, type Table } from 'dexie'
import type { Sealed } from './cipher.ts'

/** What this computer keeps of a draft that is being typed; only the answers are secret. */
export interface DraftRecord extends Sealed {
  readonly draftId: string
  readonly runId: string
  readonly form: string
  /** The host's revision these answers were typed on. */
  readonly rev: number
  readonly page: string | null
  readonly at: string
}

class DraftDatabase extends Dexie {
  readonly drafts!: Table<DraftRecord, string>
  /** Records that could not be read: kept for a day when the right key is back, never deleted by the program. */
  readonly aside!: Table<DraftRecord, number>

  constructor(name: string) {
    super(name)
    this.version(1).stores({ drafts: 'draftId', aside: '++' })
  }
}

export interface DraftTable {
  readonly get: (draftId: string) => Promise<DraftRecord | undefined>
  readonly put: (record: DraftRecord) => Promise<void>
  readonly remove: (draftId: string) => Promise<void>
  /** Moves a record out of the way, whole. */
  readonly setAside: (record: DraftRecord) => Promise<void>
  readonly clear: () => Promise<void>
  readonly close: () => void
}

export function openDraftTable(name = 'drafts'): DraftTable {
  const db = new DraftDatabase(name)
  return {
    get: (draftId) => db.drafts.get(draftId),
    put: async (record) => {
      await db.drafts.put(record)
    },
    remove: (draftId) => db.drafts.delete(draftId),
    setAside: (record) =>
      db.transaction('rw', db.drafts, db.aside, async () => {
        await db.aside.add(record)
        await db.drafts.delete(record.draftId)
      }),
    clear: () =>
      db.transaction('rw', db.drafts, db.aside, async () => {
        await db.drafts.clear()
        await db.aside.clear()
      }),
    close: () => db.close(),
  }
}
