import { useMemo } from 'react'
import { create } from 'zustand'
import {
  choiceOf,
  type ListLook,
  lookOf,
  type Memory,
  NO_MEMORY,
  type Seen,
  withChoice,
  withField,
  withLook,
  withScreen,
} from './memory.ts'

interface MemoryStore {
  readonly memory: Memory
  /** Whose it is; null while nobody is signed in or theirs is still being read. */
  readonly person: string | null
  /** Where this person was when they left, until they have gone anywhere from there. */
  readonly resume: Seen | null
}

const NOBODY: MemoryStore = { memory: NO_MEMORY, person: null, resume: null }

/** What the screens remember; in memory here, and kept by `keepMemory` for whoever is signed in. */
export const useMemoryStore = create<MemoryStore>()(() => NOBODY)

const change = (by: (memory: Memory) => Memory): void =>
  useMemoryStore.setState(({ memory }) => ({ memory: by(memory) }))

/** Theirs was read. What happened on the screen meanwhile is newer. */
export function remembered(person: string, kept: Memory): void {
  useMemoryStore.setState(({ memory: now }) => {
    const memory = now.recent.toReversed().reduce(withScreen, kept)
    if (!now.at) return { person, memory, resume: kept.at }
    return { person, memory: withScreen(memory, now.at), resume: null }
  })
}

export const forgetMemory = (): void => useMemoryStore.setState(NOBODY)
export const dismissResume = (): void => useMemoryStore.setState({ resume: null })

/** Whoever goes anywhere else than to today's list has chosen for themself. */
export const sawScreen = (path: string, title: string): void =>
  useMemoryStore.setState(({ memory, resume }) => ({
    memory: withScreen(memory, { path, title }),
    resume: path === '/' ? resume : null,
  }))
export const sawField = (draftId: string, place: string): void =>
  change((memory) => withField(memory, draftId, place))
export const changeLook = (list: string, part: Partial<ListLook>): void =>
  change((memory) => withLook(memory, list, part))

export const useLook = (list: string): ListLook => useMemoryStore(({ memory }) => lookOf(memory, list))

/** How a list is sorted, when it still has that column. */
export function useSort<T extends string>(list: string, columns: readonly T[]) {
  const { sort } = useLook(list)
  const by = columns.find((one) => one === sort?.by)
  return useMemo(() => (sort && by ? { by, down: sort.down } : null), [sort, by])
}

/** Like `useState` of one of several names, kept over closing the program. Anything unknown is the usual one. */
export function useChoice<T extends string>(
  name: string,
  usual: T,
  known: readonly T[],
): readonly [T, (value: T) => void] {
  const kept = useMemoryStore(({ memory }) => choiceOf(memory, name))
  const value = known.find((one) => one === kept) ?? usual
  return [value, (next) => change((memory) => withChoice(memory, name, next))]
}
