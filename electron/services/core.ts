import type { FaultCode } from '../../shared/contract/fault.ts'
import type { NewEvent, RecordedEvent } from '../../shared/engine/events.ts'
import type { Instant } from '../../shared/values/time.ts'
import type { Access } from './accounts/access.ts'
import type { Keeper } from './accounts/keeper.ts'
import type { PrintQueue } from './archive/print-queue.ts'
import type { Typesetter } from './archive/typesetter.ts'
import type { Backups } from './backup/backups.ts'
import type { ReplaceOffice } from './backup/reopening.ts'
import type { ErrorRing } from './error-ring.ts'
import type { Journal, JournalParts } from './journal/journal.ts'
import type { Clock } from './ports.ts'
import type { RunReader } from './run-cache.ts'
import type { SampleDoor } from './sample/house.ts'
import type { Updates } from './updates/updates.ts'
import type { Work } from './work.ts'

/**
 * What every handler works with. Made once per opened office folder, in make-core.ts. While nobody is signed in `vault`
 * and `typesetter` refuse `locked`, and so does all that reads a sealed record.
 */
export interface Core extends JournalParts {
  readonly clock: Clock
  readonly journal: Journal
  readonly run: RunReader
  readonly folder: string
  readonly errors: ErrorRing
  /** Those of whoever is signed in; a knock while locked is not heard. */
  readonly prints: Pick<PrintQueue, 'wake'>
  readonly typesetter: () => Typesetter
  readonly access: Access
  readonly keeper: Keeper
  readonly backups: Backups
  readonly updates: Updates
  readonly replaceOffice: ReplaceOffice
  readonly sample: SampleDoor
  /** Long work under way, of whatever office is open here. */
  readonly work: Work
  /** Why writing was stopped; null while all is well. */
  readonly trouble: () => FaultCode | null
  /** The clock as an instant of the office's zone (of the computer's, before there is an office). */
  readonly now: () => Instant
  /** Records what happened and brings the tables along; inside the command's transaction. */
  readonly record: (stream: string, events: readonly NewEvent[], by: string) => readonly RecordedEvent[]
}
