import type { QueryClient } from '@tanstack/react-query'
import { create } from 'zustand'
import { forgetAnswers } from './query-client.ts'
import { useSavedStore } from './saved.ts'
import { toasts } from './toasts.ts'

interface SessionStore {
  /** Who was here last, offered when signing in again. Only in memory; '' when another person takes over. */
  readonly lastName: string
  /** The office was open in this window before. */
  readonly wasHere: boolean
}

export const useSessionStore = create<SessionStore>()(() => ({ lastName: '', wasHere: false }))

/** Another office stands here now. */
export const forgetName = (): void => useSessionStore.setState({ lastName: '', wasHere: false })

export const rememberName = (lastName: string): void => useSessionStore.setState({ lastName, wasHere: true })

/** Nobody is signed in, or somebody else is: nothing of the one before stays in this window. */
export function forgetEverything(client: QueryClient): void {
  forgetAnswers(client)
  for (const { key } of toasts.visibleToasts) toasts.close(key)
  useSavedStore.setState({ at: null })
}
