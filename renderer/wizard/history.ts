import type { Answers } from '../../shared/forms/context.ts'
import type { Json } from '../../shared/values/json.ts'

/** What was in the answers before each change, newest last; and what was taken back, ready to come again. */
export interface History {
  readonly past: readonly Answers[]
  readonly future: readonly Answers[]
  /** Field and moment of the last change: typing on in one field is one change. */
  readonly last: { readonly key: string; readonly at: number } | null
}

export const NO_HISTORY: History = { past: [], future: [], last: null }

const MOST = 200
/** Milliseconds without a key after which another one begins a new change. */
const PAUSE = 1_000

/** `before`: the answers up to now; `key`: the field that changes. */
export function changedIn(history: History, before: Answers, key: string, value: Json, at: number): History {
  const { last, past } = history
  const goesOn = last?.key === key && at - last.at < PAUSE && isTyping(before[key], value)
  return {
    past: goesOn ? past : [...past, before].slice(-MOST),
    future: [],
    last: { key, at },
  }
}

/** Letters coming and going; a pasted table or an added row is a change of its own. */
function isTyping(before: Json | undefined, value: Json): boolean {
  if (Array.isArray(value)) return Array.isArray(before) && value.length === before.length
  return !Array.isArray(before)
}

interface Turned {
  readonly answers: Answers
  readonly history: History
  /** The first field that differs, so that one sees what happened; null when there was nothing to take back. */
  readonly key: string | null
}

/** One change back; null when there is none. */
export function undone({ past, future }: History, now: Answers): Turned | null {
  const answers = past.at(-1)
  if (!answers) return null
  const history = { past: past.slice(0, -1), future: [...future, now], last: null }
  return { answers, history, key: firstDifference(now, answers) }
}

/** One change that was taken back, again; null when there is none. */
export function redone({ past, future }: History, now: Answers): Turned | null {
  const answers = future.at(-1)
  if (!answers) return null
  const history = { past: [...past, now], future: future.slice(0, -1), last: null }
  return { answers, history, key: firstDifference(now, answers) }
}

function firstDifference(one: Answers, other: Answers): string | null {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].find((key) => one[key] !== other[key]) ?? null
}
