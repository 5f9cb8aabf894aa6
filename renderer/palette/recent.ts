import { create } from 'zustand'

export interface Seen {
  readonly path: string
  readonly title: string
}

const MOST = 6
/** Records; the standing screens are acts. */
const RECORD = /^\/(runs\/(?!new$)[^/]+(\/drafts\/[^/]+)?|documents\/[^/]+)$/

/** What was looked at lately, newest first. Only in memory, since names do not lie on the disk in clear. */
export const useRecentStore = create<{ readonly seen: readonly Seen[] }>()(() => ({ seen: [] }))

/** A screen was opened under this title. */
export function sawScreen(path: string, title: string): void {
  if (!RECORD.test(path)) return
  useRecentStore.setState(({ seen }) => ({ seen: withSeen(seen, { path, title }) }))
}

export function withSeen(seen: readonly Seen[], one: Seen): readonly Seen[] {
  return [one, ...seen.filter(({ path }) => path !== one.path)].slice(0, MOST)
}

export const forgetSeen = (): void => useRecentStore.setState({ seen: [] })
