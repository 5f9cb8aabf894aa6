import { create } from 'zustand'

/** The host has stopped answering; what is typed stays on screen and is sent when it is back. */
export const useLostStore = create<{ readonly lost: boolean }>()(() => ({ lost: false }))

export const useLost = (): boolean => useLostStore((store) => store.lost)
