import type { DocumentLanguage } from '../sheet/sheet.ts'
import { type Day, type Instant, isInstant, localMinute, type Zone } from '../values/time.ts'

/** How days, times and durations are written; the same form on screen and on paper. */

/** `2026-11-22`: sorts, reads alike in all three languages, and is what the offices print. */
export const writeDay = (day: Day): string => day

/** What is no instant yet (a draft's half-typed time) is written as it stands. */
export const writeInstant = (instant: Instant, zone: Zone): string =>
  isInstant(instant) ? localMinute(instant, zone).replace('T', ' ') : instant

const MINUTE_WRITERS: Record<DocumentLanguage, (hours: number, minutes: number) => string> = {
  'zh-Hans': (hours, minutes) => (hours === 0 ? `${minutes} 分钟` : `${hours} 小时 ${minutes} 分`),
  'zh-Hant': (hours, minutes) => (hours === 0 ? `${minutes} 分鐘` : `${hours} 小時 ${minutes} 分`),
  en: (hours, minutes) => (hours === 0 ? `${minutes} min` : `${hours} h ${minutes} min`),
}

/** `6 小时 12 分`; a negative duration is written by its size. */
export function writeMinutes(minutes: number, language: DocumentLanguage): string {
  const size = Math.abs(minutes)
  return MINUTE_WRITERS[language](Math.floor(size / 60), size % 60)
}
