/** When to tell the host that somebody is working, and when to warn; pure, so that it can be tested without waiting. */

/** The host is told at most this often. */
export const TELL_EVERY_MS = 20_000
/** From here on the time left is shown. */
export const WARN_MS = 30_000
/** While warning: another window of the same office may be in use, and only the host knows. */
export const ASK_EVERY_MS = 5_000

export const shouldTell = (now: number, toldAt: number): boolean => now - toldAt >= TELL_EVERY_MS

/** Seconds to show, or null while there is time. The last part of a second still counts as one. */
export function warning(now: number, locksAt: number | null): number | null {
  if (locksAt === null) return null
  const left = locksAt - now
  return left > WARN_MS ? null : Math.max(0, Math.ceil(left / 1000))
}

/** Until something about the warning changes: its beginning, or its next second. null: never. */
export function nextLook(now: number, locksAt: number | null): number | null {
  if (locksAt === null) return null
  const left = locksAt - now
  if (left > WARN_MS) return left - WARN_MS
  return left <= 0 ? ASK_EVERY_MS : left % 1000 || 1000
}
