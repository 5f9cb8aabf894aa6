import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Sources } from '../../shared/forms/check.ts'
import type { Answers } from '../../shared/forms/context.ts'
import type { Path, Problem } from '../../shared/forms/problem.ts'
import type { DocumentLanguage } from '../../shared/sheet/sheet.ts'
import type { Json } from '../../shared/values/json.ts'
import type { DraftConflict } from '../drafts/conflict.ts'
import type { HostState } from '../drafts/host-copy.ts'
import { changedIn, type History, NO_HISTORY, redone, undone } from './history.ts'
import { placeOf, type Seen } from './places.ts'
import { restored } from './sources.ts'

export interface WizardState extends Seen {
  readonly answers: Answers
  readonly sources: Sources
  /** The page asked for; where one really is follows from the answers. */
  readonly page: string | null
  /** Problems the host named on the last attempt, until the answers change. */
  readonly refused: readonly Problem[]
  readonly language: DocumentLanguage
  readonly host: HostState
  /** What this computer keeps beside the host: still being written, or not possible. */
  readonly localFailed: boolean
  /** The host's last word on what it has kept. */
  readonly savedAt: string | null
  readonly conflict: DraftConflict | null
  /** What can be taken back in this sitting. */
  readonly history: History
}

export interface WizardActs {
  readonly answer: (key: string, value: Json) => void
  readonly replace: (answers: Answers) => void
  readonly restore: (key: string) => void
  /** Takes the last change back, or does it again; says which field changed, null when there was nothing. */
  readonly undo: () => string | null
  readonly redo: () => string | null
  readonly touch: (path: Path) => void
  /** Turns to a page; the fields of the one left may show their problems. */
  readonly goTo: (page: string, leaving?: readonly string[]) => void
  readonly set: (part: Partial<WizardState>) => void
}

export type WizardStore = StoreApi<WizardState & WizardActs>

type Start = Pick<WizardState, 'answers' | 'sources' | 'page' | 'language' | 'savedAt'>

/**
 * One store for each open draft; everything the screen shows of it follows from this state. `now`: milliseconds, to
 * tell one burst of typing from the next.
 */
export function createWizardStore(start: Start, now: () => number = () => performance.now()): WizardStore {
  return createStore((set, get) => {
    function turn(by: typeof undone): string | null {
      const { answers, history } = get()
      const turned = by(history, answers)
      if (turned) set({ answers: turned.answers, history: turned.history, refused: [] })
      return turned?.key ?? null
    }
    return {
      ...start,
      touched: new Set(),
      left: new Set(),
      attempted: false,
      refused: [],
      host: start.savedAt === null ? { is: 'dirty' } : { is: 'saved', at: start.savedAt },
      conflict: null,
      localFailed: false,
      history: NO_HISTORY,
      answer: (key, value) =>
        set(({ answers, history }) => ({
          answers: { ...answers, [key]: value },
          history: changedIn(history, answers, key, value, now()),
          refused: [],
        })),
      // Another copy took the place of this one: what was before it is not this sitting's to bring back.
      replace: (answers) => set({ answers, history: NO_HISTORY, refused: [] }),
      restore: (key) =>
        set(({ answers, sources, history }) => {
          const next = restored(key, answers, sources)
          return { answers: next, history: changedIn(history, answers, key, next[key] ?? null, now()) }
        }),
      undo: () => turn(undone),
      redo: () => turn(redone),
      touch: (path) => set((state) => touchedAt(state, placeOf(path))),
      goTo: (page, leaving = []) => set(({ left }) => ({ page, left: new Set([...left, ...leaving]) })),
      set: (part) => set(part),
    }
  })
}

/** The same set again when nothing is new, so that nobody re-renders for it. */
function touchedAt({ touched }: WizardState, place: string): Partial<WizardState> {
  return touched.has(place) ? {} : { touched: new Set(touched).add(place) }
}
