import { v7 } from 'uuid'
import { refuse } from '../../shared/contract/fault.ts'
import { nameHash, openAccountsNamed } from './accounts/account-table.ts'
import { openJournal } from './journal/journal.ts'
import { type Verdict, verifyJournal } from './journal/verify.ts'
import { type OfficeKeys, openWithPassphrase } from './keyring/index.ts'
import { rebuild } from './projections/rebuild.ts'
import { type OfficeFile, openOfficeFile } from './storage/office-file.ts'
import { type OpenVault, openVault } from './storage/vault.ts'

/**
 * What the command line does to an office that is closed, for somebody who can sign in to it. Throws OpenRefused, and
 * Refusal (signInRefused) for a wrong name or passphrase. Guesses are counted by the application only: whoever has the
 * folder at hand can also try without this program.
 */

export interface SignIn {
  readonly name: string
  readonly passphrase: string
}

/** Reads the whole journal of an office and names its first bad event. */
export async function verifyOffice(folder: string, who: SignIn): Promise<Verdict> {
  const { parts, close } = await closedOffice(folder, who)
  try {
    return verifyJournal(parts)
  } finally {
    close()
  }
}

/** Makes every table and the search index again from the journal. */
export async function rebuildOffice(folder: string, who: SignIn): Promise<void> {
  const { parts, close } = await closedOffice(folder, who)
  try {
    rebuild(parts, openJournal(parts))
  } finally {
    close()
  }
}

export async function closedOffice(folder: string, who: SignIn) {
  const file = await openOfficeFile(folder, () => new Date().toISOString().slice(0, 10))
  try {
    const vault = await vaultOf(file, who)
    const { db, station } = file
    const close = () => {
      vault.close()
      file.close()
    }
    return { file, parts: { db, vault, station, ids: { next: v7 } }, close }
  } catch (error) {
    file.close()
    throw error
  }
}

async function vaultOf(file: OfficeFile, who: SignIn): Promise<OpenVault> {
  return openVault(await keysOf(file, who))
}

async function keysOf({ db, keyring }: OfficeFile, { name, passphrase }: SignIn): Promise<OfficeKeys> {
  const stored = await keyring.read()
  for (const personId of openAccountsNamed(db, nameHash(db, name))) {
    if (stored.kind !== 'present') break
    const opened = await openWithPassphrase(stored.file, personId, passphrase)
    if (opened !== null && opened !== 'tampered') return opened.keys
  }
  return refuse('signInRefused')
}
