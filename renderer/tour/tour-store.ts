import { create } from 'zustand'

const DUE = 'qiancheng.tourDue'

/** Set up a moment ago, perhaps in a window that was closed since. */
function isDue(): boolean {
  try {
    return localStorage.getItem(DUE) !== null
  } catch {
    return false
  }
}

function keepDue(due: boolean): void {
  try {
    if (due) localStorage.setItem(DUE, '1')
    else localStorage.removeItem(DUE)
  } catch {
    // A browser that keeps nothing shows no tour by itself; it stands in the help.
  }
}

interface TourStore {
  /** Index of the page of the tour that is shown; null: none. */
  readonly at: number | null
  readonly begin: () => void
  /** By itself, once: when an office was set up here and nobody has seen the tour since. */
  readonly beginIfDue: () => void
  readonly turn: (at: number) => void
  readonly end: () => void
}

export const useTourStore = create<TourStore>()((set) => ({
  at: null,
  begin: () => set({ at: 0 }),
  beginIfDue: () => {
    if (!isDue()) return
    keepDue(false)
    set({ at: 0 })
  },
  turn: (at) => set({ at }),
  end: () => set({ at: null }),
}))

/** An office was founded on this computer. */
export const tourIsDue = (): void => keepDue(true)
