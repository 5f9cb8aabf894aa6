import { useEffect } from 'react'
import type { Json } from '../../shared/values/json.ts'
import { type KeptMemories, openMemories, SAMPLE_MEMORY } from '../drafts/memory-table.ts'
import type { OfficeStatus } from '../stores/office.ts'
import { memorySchema, NO_MEMORY } from './memory.ts'
import { forgetMemory, remembered, useMemoryStore } from './memory-store.ts'

/** Reads what is remembered of whoever is signed in, keeps what changes, and forgets it here when they leave. */
export function useKeepMemory(status: OfficeStatus | undefined, isSample: boolean | null): void {
  const person = status?.state === 'open' ? (status.me?.id ?? null) : null
  const draftKey = status?.draftKey ?? null
  useEffect(() => {
    if (person === null || draftKey === null || isSample === null) return
    let stop = () => {}
    let left = false
    void begin(person, draftKey, isSample).then((stopKeeping) => {
      if (left) stopKeeping()
      else stop = stopKeeping
    })
    return () => {
      left = true
      stop()
      forgetMemory()
    }
  }, [person, draftKey, isSample])
}

/** A browser that keeps nothing remembers as long as the window stands. */
async function begin(person: string, draftKey: string, isSample: boolean): Promise<() => void> {
  const kept = await openMemories(draftKey, person, isSample ? SAMPLE_MEMORY : undefined).catch(() => null)
  const read = memorySchema.safeParse(await kept?.read().catch(() => null))
  remembered(person, read.success ? read.data : NO_MEMORY)
  return kept ? keeping(kept) : () => {}
}

function keeping(kept: KeptMemories): () => void {
  const stop = useMemoryStore.subscribe((now, before) => {
    // A person who has left is nobody's memory to write.
    if (now.person !== null && now.memory !== before.memory) kept.keep(now.memory as unknown as Json)
  })
  return () => {
    stop()
    void kept.close()
  }
}
