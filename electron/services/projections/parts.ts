import type { Database } from '../storage/database.ts'
import type { Vault } from '../storage/vault.ts'

/** What reading and writing the tables takes. */
export interface RecordParts {
  readonly db: Database
  readonly vault: Vault
}
