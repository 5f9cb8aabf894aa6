import { Dexie, type Table } from 'dexie'
import type { Json } from '../../shared/values/json.ts'
import { importDraftKey, type Sealed, seal, unseal } from './cipher.ts'
import { latestWriter } from './latest-writer.ts'

interface KeptMemory extends Sealed {
  readonly personId: string
}

class MemoryDatabase extends Dexie {
  readonly people!: Table<KeptMemory, string>

  constructor(name: string) {
    super(name)
    this.version(1).stores({ people: 'personId' })
  }
}

/** What this browser remembers for one person, sealed. Losing it costs nobody a word they typed. */
export interface KeptMemories {
  /** null when there is none, or it was sealed under a key that is gone. */
  readonly read: () => Promise<Json | null>
  readonly keep: (memory: Json) => void
  readonly close: () => Promise<void>
}

export const SAMPLE_MEMORY = 'memory-sample'

export async function openMemories(
  draftKey: string,
  personId: string,
  name = 'memory',
): Promise<KeptMemories> {
  const key = await importDraftKey(draftKey)
  const db = new MemoryDatabase(name)
  const writer = latestWriter<Json>(
    async (memory) => {
      await db.people.put({ personId, ...(await seal(key, personId, memory)) })
    },
    () => {},
  )
  return {
    read: async () => {
      const kept = await db.people.get(personId)
      return kept ? unseal(key, personId, kept).catch(() => null) : null
    },
    keep: writer.write,
    close: async () => {
      await writer.settled()
      db.close()
    },
  }
}

export async function forgetMemories(name: string): Promise<void> {
  if (!(await Dexie.exists(name))) return
  const db = new MemoryDatabase(name)
  await db.people.clear()
  db.close()
}
