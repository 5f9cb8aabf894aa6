import { refuse } from '../../shared/contract/fault.ts'
import { AUDIT_STREAM, OFFICE_STREAM } from '../../shared/engine/events.ts'
import { instantAt } from '../../shared/values/time.ts'
import { createAccess, type Desk } from './accounts/access.ts'
import { note } from './accounts/audit.ts'
import { createKeeper } from './accounts/keeper.ts'
import { printQueue } from './archive/print-queue.ts'
import { lazyTypesetter, type Typesetter } from './archive/typesetter.ts'
import { createBackups } from './backup/backups.ts'
import type { ReplaceOffice } from './backup/reopening.ts'
import type { Core } from './core.ts'
import { errorRing } from './error-ring.ts'
import { openJournal } from './journal/journal.ts'
import type { Cost } from './keyring/index.ts'
import { withPictures } from './pictures/of-sheet.ts'
import type { Clock, Ids, Stopwatch } from './ports.ts'
import { zoneOf } from './projections/office.ts'
import { project } from './projections/project.ts'
import { runReader } from './run-cache.ts'
import type { SampleDoor } from './sample/house.ts'
import { SealBroken } from './storage/errors.ts'
import type { OfficeFile } from './storage/office-file.ts'
import { vaultHolder } from './storage/vault-holder.ts'
import type { Writing } from './trouble.ts'
import { createUpdates, type UpdatesParts } from './updates/updates.ts'
import type { Work } from './work.ts'
import { computerZone } from './zone.ts'

export interface CoreParts {
  readonly file: OfficeFile
  readonly clock: Clock
  readonly ids: Ids
  readonly watch: Stopwatch
  readonly writing: Writing
  readonly startTypesetter: () => Typesetter
  readonly keyringCost: Cost | undefined
  readonly onPrinted: () => void
  readonly onUpdate: () => void
  readonly updates: Pick<UpdatesParts, 'keys' | 'ca' | 'openPath'>
  readonly work: Work
  readonly sample: SampleDoor
  readonly replaceOffice: ReplaceOffice
  /** The keys have gone: by hand, by themselves, or because somebody else signs in. */
  readonly onLeft: () => void
}

type Records = Pick<Core, 'db' | 'vault' | 'ids' | 'station' | 'journal' | 'run' | 'errors' | 'folder'>

export function makeCore(parts: CoreParts): Core {
  const { file, clock, watch } = parts
  const { vault, hold } = vaultHolder()
  const records = recordsOf(parts, vault)
  const { db, run } = records
  const access = createAccess({
    watch,
    holder: { vault, hold },
    furnish: () => deskFor(parts, records),
    leaving: (personId) => leaving(core, personId),
    left: () => {
      run.forget()
      parts.onLeft()
    },
  })
  const now = () => instantAt(clock.now(), zoneOf({ db }) ?? computerZone())
  const core: Core = {
    ...records,
    clock,
    access,
    keeper: createKeeper({ db, keyring: file.keyring, watch, cost: parts.keyringCost }),
    prints: { wake: () => access.desk()?.prints.wake() },
    typesetter: () => (access.desk() ?? refuse('locked')).typesetter(),
    backups: createBackups({
      ...records,
      keyring: file.keyring,
      now,
      watch,
      isOpen: () => access.keys() !== null,
      damaged: () => parts.writing.note(new SealBroken('event')),
      running: parts.work.of('backup'),
      restoring: parts.work.of('restore'),
    }),
    updates: createUpdates({ ...records, ...parts.updates, tell: parts.onUpdate }),
    replaceOffice: parts.replaceOffice,
    sample: parts.sample,
    work: parts.work,
    trouble: parts.writing.stopped,
    now,
    record: (stream, events, by) => {
      const ofRun = stream !== OFFICE_STREAM && stream !== AUDIT_STREAM
      let before = ofRun ? run(stream) : null
      const recorded = records.journal.append(stream, events, { at: now(), by })
      for (const event of recorded) before = project(records, event, before)
      return recorded
    },
  }
  return core
}

function recordsOf({ file, ids }: CoreParts, vault: Core['vault']): Records {
  const { db, station, folder } = file
  const journal = openJournal({ db, vault, ids, station })
  return { db, vault, ids, station, journal, run: runReader(journal), errors: errorRing(), folder }
}

/** The worker and the queue hold what was sealed in clear, so they end with the sitting. */
function deskFor({ startTypesetter, onPrinted }: CoreParts, records: Records): Desk {
  const { get, close } = lazyTypesetter(startTypesetter)
  const typesetter = () => withPictures(records, get())
  const prints = printQueue({ ...records, typesetter, onPrinted })
  return {
    prints,
    typesetter,
    close: async () => {
      // Closing the typesetter ends the print at hand; its job stays in the records.
      const printing = prints.close()
      await close()
      await printing
    },
  }
}

/** Locking goes on whatever happens here: a full disk must not keep the vault open. */
function leaving(core: Core, personId: string): void {
  if (core.trouble() !== null) return
  try {
    core.db.transaction(() => note(core, 'locked', personId))
  } catch (error) {
    core.errors.add('session.lock', error)
  }
}
