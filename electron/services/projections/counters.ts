import type { RecordParts } from './parts.ts'

/** Counts that numbers are made from. The key is a keyed digest: a client's short code is not for everybody. */
export function countOf({ db, vault }: RecordParts, kind: string, key: string): number {
  const row = db.get<{ count: number }>(
    'select count from counter where key = ?',
    vault.fingerprint(kind, key),
  )
  return row?.count ?? 0
}

export function countOne({ db, vault }: RecordParts, kind: string, key: string): void {
  db.run(
    'insert into counter (key, count) values (?, 1) on conflict (key) do update set count = count + 1',
    vault.fingerprint(kind, key),
  )
}

/** Documents are counted per prefix and business date. */
export const documentCounter = (prefix: string, day: string): string => `${prefix}/${day}`

/** Runs are counted per client's short code and month; `day` may be an instant of the office's zone. */
export const runCounter = (short: string, day: string): string => `${short}/${day.slice(0, 7)}`
