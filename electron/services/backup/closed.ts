import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../../shared/contract/fault.ts'
import { type Instant, instantAt } from '../../../shared/values/time.ts'
import { assertPassphrase } from '../accounts/words.ts'
import { parseRecoveryCode, serialiseKeyring } from '../keyring/index.ts'
import { zoneOf } from '../projections/office.ts'
import { type Database, openDatabase } from '../storage/database.ts'
import { OfficeInUse } from '../storage/errors.ts'
import { metaOf } from '../storage/meta.ts'
import { OFFICE_ID, type OfficeFile, openOfficeFile } from '../storage/office-file.ts'
import { computerZone } from '../zone.ts'
import { orRefuse } from './faults.ts'
import { fitFolder } from './fit-folder.ts'
import { thinFolder } from './list.ts'
import { makeBackup } from './make.ts'
import { backupsOf } from './places.ts'
import { openKeyring, type Secret, withVault } from './restore/open-keyring.ts'
import { type Place, restoring, stageHere, stageProven } from './restore/restore.ts'
import { copyBackup } from './second.ts'

/** Backup and restore of an office that nobody has open, for the command line. All throw OpenRefused and Refusal. */

const secretOf = (typed: string): Secret =>
  parseRecoveryCode(typed).ok ? { code: typed } : { passphrase: typed }
const quiet = () => {}
const open = (folder: string) => openOfficeFile(folder, () => new Date().toISOString().slice(0, 10))
const nowIn = (db: Database | null): Instant =>
  instantAt(Date.now(), (db && zoneOf({ db })) ?? computerZone())

export interface Target {
  readonly folder: string
  /** null: the backup's own name. */
  readonly name: string | null
}

export async function backupOffice(folder: string, typed: string, target: Target | null) {
  const file = await open(folder)
  try {
    // Refused before anything is made.
    const to = target && fitFolder(target.folder, folder)
    const { path, name, events } = await orRefuse(quiet, () => make(file, typed))
    if (to === null || !target) return { file: path, events }
    const wanted = target.name ?? name
    await orRefuse(quiet, () => copyBackup(path, to, wanted, quiet))
    return { file: join(to, wanted), events }
  } finally {
    file.close()
  }
}

async function make({ folder, db, keyring }: OfficeFile, typed: string) {
  const id = Buffer.from(metaOf(db, OFFICE_ID) ?? refuse('notSetUp')).toString()
  const stored = await keyring.read()
  if (stored.kind !== 'present') return refuse('damaged')
  const opened = await openKeyring(stored.file, secretOf(typed))
  const at = nowIn(db)
  const office = { folder, db, id, keyring: async () => serialiseKeyring(stored.file) }
  const order = { at, reason: 'byHand' as const, progress: quiet }
  const { name, events } = await withVault(opened, (vault) => makeBackup({ ...office, vault }, order))
  await thinFolder(backupsOf(folder), 'own', id, at)
  return { path: join(backupsOf(folder), name), name, events }
}

/** Answers with the new recovery code when it was opened with the old one; `holder` is asked for then. */
export async function restoreOffice(
  file: string,
  folder: string,
  typed: string,
  holder: () => Promise<{ readonly name: string; readonly passphrase: string }>,
): Promise<string | null> {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const records = holdRecords(folder)
  const place: Place = { folder, now: () => nowIn(null), progress: quiet }
  const secret = secretOf(typed)
  try {
    return await orRefuse(quiet, async () => {
      const given = 'code' in secret ? { ...secret, ...(await holder()) } : null
      if (given) assertPassphrase(given.passphrase, [given.name])
      const ready = async () =>
        given
          ? (await stageHere(place, file, given)).recoveryCode
          : stageProven(place, file, secret).then(() => null)
      const code = await restoring(place, ready, async () => records.close())
      ;(await open(folder)).close()
      return code
    })
  } finally {
    records.close()
  }
}

/** Nobody else may have the present office open. One that cannot be opened at all is what a restore is for. */
function holdRecords(folder: string): { readonly close: () => void } {
  const path = join(folder, 'office.db')
  let db: Database | null = null
  try {
    db = existsSync(path) ? openDatabase(path) : null
  } catch (error) {
    if (error instanceof OfficeInUse) throw error
  }
  return {
    close: () => {
      db?.close()
      db = null
    },
  }
}
