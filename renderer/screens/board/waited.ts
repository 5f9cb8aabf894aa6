import type { Words } from '../../../shared/language/index.ts'

const HOUR = 3_600_000

/** How long somebody has been waited for, in days and hours; rounded down, so that nobody is blamed for more. */
export function waitedText(words: Words, since: string, now: number): string {
  const hours = Math.max(0, Math.floor((now - Date.parse(since)) / HOUR))
  const { board } = words.screens
  return hours < 24 ? board.hours(hours) : board.days(Math.floor(hours / 24), hours % 24)
}

/** Past a working day it is time to ask. */
export const isLong = (since: string, now: number): boolean => now - Date.parse(since) >= 24 * HOUR
