import { create } from 'zustand'
import { hostNow } from './clock.ts'

interface SavedStore {
  /** Milliseconds since 1970 by the host's clock; null until the host has confirmed a first time. */
  readonly at: number | null
  readonly saved: (at: number) => void
}

/** When the host last said that something is on its disk. Nothing else may call itself saved. */
export const useSavedStore = create<SavedStore>()((set) => ({
  at: null,
  saved: (at) => set((before) => ({ at: Math.max(at, before.at ?? 0) })),
}))

export const useSaved = (): number | null => useSavedStore((store) => store.at)

/** A command was answered `ok`: what it changed is on the host's disk. */
export function saidSaved(value: unknown): void {
  useSavedStore.getState().saved(savedAt(value) ?? hostNow())
}

function savedAt(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('savedAt' in value)) return null
  return typeof value.savedAt === 'string' ? Date.parse(value.savedAt) : null
}
