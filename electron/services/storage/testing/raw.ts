import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** The record file of a closed office without any of our protection, to damage it the way a stranger would. */
export function withRaw<T>(folder: string, work: (raw: DatabaseSync) => T): T {
  const raw = new DatabaseSync(join(folder, 'office.db'))
  try {
    return work(raw)
  } finally {
    raw.close()
  }
}

/** Changes the journal of a closed office, whose triggers are taken off for it. */
export function tamperJournal(folder: string, sql: string): void {
  withRaw(folder, (raw) => {
    raw.exec(
      'pragma foreign_keys = off; drop trigger event_is_never_changed; drop trigger event_is_never_removed',
    )
    raw.exec(sql)
  })
}
