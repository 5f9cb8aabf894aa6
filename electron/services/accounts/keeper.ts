import { refuse } from '../../../shared/contract/fault.ts'
import {
  type Attempts,
  type Cost,
  createAttempts,
  currentCost,
  type KeyringFile,
  type KeyringFileStore,
  type Opening,
  pinCost,
} from '../keyring/index.ts'
import { createSerial } from '../keyring/serial.ts'
import type { Stopwatch } from '../ports.ts'
import type { Database } from '../storage/database.ts'
import { attemptTable } from './attempt-table.ts'

/** The keyring as the accounts use it: one change at a time, each guess counted. */
export interface Keeper {
  readonly attempts: Attempts
  readonly cost: Cost
  readonly pinCost: Cost
  /** One after another: two changes of one file at once would lose one of them. */
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>
  /** Refuses `damaged` when there is none, or none that can be read. */
  readonly read: () => Promise<KeyringFile>
  /**
   * Durable when it resolves. `opens` shows that the new file lets somebody in; only then the one before it goes, by
   * which people come in who were removed since.
   */
  readonly write: (file: KeyringFile, opens: (file: KeyringFile) => Promise<Opening>) => Promise<void>
  readonly confirm: () => Promise<void>
}

export interface KeeperParts {
  readonly db: Database
  readonly keyring: KeyringFileStore
  readonly watch: Stopwatch
  /** What scrypt is to cost; only tests say so. */
  readonly cost?: Cost | undefined
}

export function createKeeper({ db, keyring, watch, cost }: KeeperParts): Keeper {
  const serial = createSerial()
  const ports = { store: attemptTable(db), monotonic: watch.now, sleep: watch.sleep }
  return {
    attempts: createAttempts(ports),
    cost: cost ?? currentCost,
    pinCost: cost ?? pinCost,
    alone: (task) => serial('keyring', task),
    read: async () => {
      const stored = await keyring.read()
      const kept = stored.kind === 'damaged' ? await keyring.readPrevious() : stored
      return kept.kind === 'present' ? kept.file : refuse('damaged', { params: { what: 'keyring' } })
    },
    write: async (file, opens) => {
      await keyring.write(file)
      const opened = await opens(file)
      if (opened === null || opened === 'tampered') refuse('damaged', { params: { what: 'keyring' } })
      await keyring.confirm()
    },
    confirm: keyring.confirm,
  }
}
