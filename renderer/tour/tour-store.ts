import { create } from 'zustand'

/** Index of the page of the tour that is shown; null: none. */
export const useTourStore = create<{
  readonly at: number | null
  readonly begin: () => void
  readonly turn: (at: number) => void
  readonly end: () => void
}>()((set) => ({
  at: null,
  begin: () => set({ at: 0 }),
  turn: (at) => set({ at }),
  end: () => set({ at: null }),
}))
