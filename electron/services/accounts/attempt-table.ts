import { type AttemptCount, type AttemptKey, type AttemptStore, attemptKeys } from '../keyring/index.ts'
import type { Database } from '../storage/database.ts'

/** Guesses are counted in the records: each is on the disk before it is judged (synchronous=FULL). */
export function attemptTable(db: Database): AttemptStore {
  return {
    read: (key) =>
      db.get<AttemptCount>('select failures, sequence from attempt where key = ?', key) ?? {
        failures: 0,
        sequence: 0,
      },
    write: (key, { failures, sequence }) => {
      db.run(
        `insert into attempt (key, failures, sequence) values (?, ?, ?)
         on conflict (key) do update set failures = excluded.failures, sequence = excluded.sequence`,
        key,
        failures,
        sequence,
      )
    },
  }
}

/** Rows for names nobody has. Enough that two of them hardly meet; few enough that guessing does not fill the disk. */
const STRANGERS = 1_024

/**
 * Counted by name, whether anybody has it or not: were all unknown names counted together, a wait would tell that a
 * name is unknown. Of an unknown name only ten bits are kept: it may be a passphrase typed into the wrong field.
 */
export function nameKey(hash: Uint8Array, known: boolean): AttemptKey {
  const bytes = Buffer.from(hash)
  const id = known ? bytes.toString('hex') : `unknown/${bytes.readUInt16BE() % STRANGERS}`
  return attemptKeys.passphrase(id, [id])
}

/** Tries ever made to open the vault, by whatever name or with the recovery code. */
export function triesEver(db: Database): number {
  const sql = "select coalesce(sum(sequence), 0) as tries from attempt where key not like 'pin/%'"
  return db.get<{ tries: number }>(sql)?.tries ?? 0
}
