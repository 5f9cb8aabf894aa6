import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Sources } from '../../shared/forms/check.ts'
import type { Answers } from '../../shared/forms/context.ts'
import type { Path, Problem } from '../../shared/forms/problem.ts'
import type { DocumentLanguage } from '../../shared/sheet/sheet.ts'
import type { Json } from '../../shared/values/json.ts'
import type { DraftConflict } from '../drafts/conflict.ts'
import type { HostState } from '../drafts/host-copy.ts'
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
}

export interface WizardActs {
  readonly answer: (key: string, value: Json) => void
  readonly replace: (answers: Answers) => void
  readonly restore: (key: string) => void
  readonly touch: (path: Path) => void
  /** Turns to a page; the fields of the one left may show their problems. */
  readonly goTo: (page: string, leaving?: readonly string[]) => void
  readonly set: (part: Partial<WizardState>) => void
}

export type WizardStore = StoreApi<WizardState & WizardActs>

type Start = Pick<WizardState, 'answers' | 'sources' | 'page' | 'language' | 'savedAt'>

/** One store for each open draft; everything the screen shows of it follows from this state. */
export function createWizardStore(start: Start): WizardStore {
  return createStore((set) => ({
    ...start,
    touched: new Set(),
    left: new Set(),
    attempted: false,
    refused: [],
    host: start.savedAt === null ? { is: 'dirty' } : { is: 'saved', at: start.savedAt },
    conflict: null,
    localFailed: false,
    answer: (key, value) => set(({ answers }) => ({ answers: { ...answers, [key]: value }, refused: [] })),
    replace: (answers) => set({ answers, refused: [] }),
    restore: (key) => set(({ answers, sources }) => ({ answers: restored(key, answers, sources) })),
    touch: (path) => set((state) => touchedAt(state, placeOf(path))),
    goTo: (page, leaving = []) => set(({ left }) => ({ page, left: new Set([...left, ...leaving]) })),
    set: (part) => set(part),
  }))
}

/** The same set again when nothing is new, so that nobody re-renders for it. */
function touchedAt({ touched }: WizardState, place: string): Partial<WizardState> {
  return touched.has(place) ? {} : { touched: new Set(touched).add(place) }
}
