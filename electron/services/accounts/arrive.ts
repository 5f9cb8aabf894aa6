import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import type { Core } from '../core.ts'
import { type KeyringFile, type OfficeKeys, people } from '../keyring/index.ts'
import { personOf } from '../projections/people.ts'
import { rebuildTables } from '../projections/rebuild.ts'
import { accountsOf } from './account-table.ts'
import { note, noteFailures, noteRestores } from './audit.ts'
import { assertNotRolledBack, remember, seenOf } from './seen.ts'

/** The keyring opened: this person sits here now. All that follows from it is written down, or they do not. */
export function arrive(core: Core, personId: string, opened: { keys: OfficeKeys; file: KeyringFile }): void {
  core.access.sit(personId, opened.keys)
  try {
    core.db.transaction(() => {
      assertNotRolledBack(core, opened.file)
      finish(core, personId, opened.file)
      noteFailures(core, personId)
      noteRestores(core, personId)
      note(core, 'signedIn', personId)
      remember(core, opened.file)
    })
  } catch (error) {
    void core.access.lock(true)
    throw error
  }
  core.prints.wake()
  core.backups.opened()
}

/** A crash may have come between the keyring and the records. The keyring was written first, so it is right. */
function finish(core: Core, by: string, file: KeyringFile): void {
  if (seenOf(core)?.indexed !== core.vault.newest) rebuildTables(core, core.journal)
  const holders = new Set(people(file))
  const open = new Set(accountsOf(core.db).flatMap((one) => (one.state === 'open' ? [one.person] : [])))
  for (const personId of holders)
    if (!open.has(personId) && personOf(core, personId)) opened(core, personId, by)
  for (const personId of open) if (!holders.has(personId)) closed(core, personId, by, file.newest)
}

export function opened(core: Core, personId: string, by: string): void {
  core.record(OFFICE_STREAM, [{ type: 'account.opened', body: { personId } }], by)
}

export function closed(core: Core, personId: string, by: string, keyVersion: number): void {
  core.record(OFFICE_STREAM, [{ type: 'account.closed', body: { personId, keyVersion } }], by)
  // Not history, so no rebuild brings it back: who returns chooses another.
  core.db.run('delete from pin where person = ?', personId)
}
