import { create } from 'zustand'
import { type Kept, lookOf, readKept, USUAL, type View } from './view.ts'

const KEPT = 'qiancheng.view'

interface ViewStore {
  readonly kept: Kept
  /** Whose view is shown; null before anybody has signed in. */
  readonly person: string | null
  readonly view: View
  /** Whether it is to be kept: of a sample nothing is. */
  readonly keeps: boolean
  readonly change: (part: Partial<View>) => void
  /** Somebody signed in: theirs, or for a first time what stands on the screen now. */
  readonly follow: (person: string, keeps: boolean) => void
}

function read(): Kept {
  try {
    return readKept(localStorage.getItem(KEPT))
  } catch {
    return readKept(null)
  }
}

function write(kept: Kept): void {
  try {
    localStorage.setItem(KEPT, JSON.stringify(kept))
  } catch {
    // A browser that keeps nothing still shows what was chosen.
  }
}

const first = read()

export const useViewStore = create<ViewStore>()((set, get) => ({
  kept: first,
  person: null,
  keeps: true,
  view: first.last,
  change: (part) => {
    const { person, kept, keeps, view: before } = get()
    const view = { ...before, ...part }
    if (!keeps) return set({ view })
    const people = person === null ? kept.people : { ...kept.people, [person]: view }
    set({ view, kept: { last: view, people } })
    write({ last: view, people })
  },
  follow: (person, keeps) => {
    const { kept, view: now, person: before } = get()
    if (person === before) return
    if (!keeps) return set({ person, keeps })
    const view = kept.people[person] ?? (before === null ? now : USUAL)
    set({ person, keeps, view, kept: { ...kept, last: view } })
    write({ ...kept, last: view })
  },
}))

const DARK = matchMedia('(prefers-color-scheme: dark)')
const CONTRAST = matchMedia('(prefers-contrast: more)')

function show(): void {
  const { theme, zoom } = useViewStore.getState().view
  const { dataset, style } = document.documentElement
  dataset['theme'] = lookOf(theme, { dark: DARK.matches, contrast: CONTRAST.matches })
  style.setProperty('--zoom', String(zoom / 100))
}

/** Once per page, before anything is drawn. */
export function startShowing(): void {
  show()
  useViewStore.subscribe(show)
  DARK.addEventListener('change', show)
  CONTRAST.addEventListener('change', show)
}
