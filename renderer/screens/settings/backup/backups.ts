import type { Output } from '../../../../shared/contract/index.ts'
import type { Words } from '../../../../shared/language/index.ts'

export type BackupInfo = Output<'backup.list'>['backups'][number]

/** Only what was restored on trial and compared counts. */
export function newestWhole(backups: readonly BackupInfo[]): BackupInfo | null {
  const whole = backups.filter(({ verified }) => verified)
  return whole.reduce<BackupInfo | null>(
    (newest, one) => (newest && Date.parse(newest.at) >= Date.parse(one.at) ? newest : one),
    null,
  )
}

export const newestFirst = (backups: readonly BackupInfo[]): readonly BackupInfo[] =>
  [...backups].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))

/** Whole days since; 0 within the first. */
export const daysWithout = (at: string, now: number): number =>
  Math.max(0, Math.floor((now - Date.parse(at)) / 86_400_000))

const KB = 1024

/** `640 KB`, `12.4 MB`: three figures are enough to see whether it grew. */
export function sizeText(words: Words, size: number): string {
  const { bytes } = words.screens.backup
  if (size < KB * KB) return bytes.kb(String(Math.max(1, Math.round(size / KB))))
  if (size < KB * KB * KB) return bytes.mb((size / KB / KB).toFixed(1))
  return bytes.gb((size / KB / KB / KB).toFixed(2))
}
