import { refuse } from '../../../shared/contract/fault.ts'
import type { Core } from '../core.ts'
import type { KeyringFile } from '../keyring/index.ts'
import { metaOf, setMeta } from '../storage/meta.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'

/** What the records know of the keyring: how far it had come, and under which key the search index was made. */
export interface Seen {
  readonly revision: number
  readonly newest: number
  readonly indexed: number
}

const NAME = 'keyring_seen'

export function seenOf({ db, vault }: Pick<Core, 'db' | 'vault'>): Seen | null {
  const kept = metaOf(db, NAME)
  return kept ? openJson<Seen>(vault, 'meta', NAME, 0, kept) : null
}

/** Inside a transaction, after the keyring was written: what is remembered is never ahead of the file. */
export function remember({ db, vault }: Pick<Core, 'db' | 'vault'>, file: KeyringFile): void {
  const { revision, newest } = file
  const seen: Seen = { revision, newest, indexed: vault.newest }
  setMeta(db, NAME, sealJson(vault, 'meta', NAME, 0, seen))
}

/**
 * An older copy of the keyring put in the place of the present one lets in whoever was removed since, or whoever knows
 * a passphrase that was changed. Their keys do not open what was sealed since, and this is sealed at every change.
 */
export function assertNotRolledBack(core: Pick<Core, 'db' | 'vault'>, file: KeyringFile): void {
  const seen = seenOf(core)
  if (seen && (file.revision < seen.revision || file.newest < seen.newest))
    refuse('damaged', { params: { what: 'keyring' } })
}
