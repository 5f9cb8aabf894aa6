import { refuse } from '../../../shared/contract/fault.ts'
import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import type { Core } from '../core.ts'
import {
  addPerson,
  changePassphrase,
  type KeyringFile,
  type Opened,
  openWithPassphrase,
  openWithRecovery,
  people,
  removePerson,
  replaceRecovery,
} from '../keyring/index.ts'
import { officeOf } from '../projections/office.ts'
import { personOf, staffOf } from '../projections/people.ts'
import { rebuildTables } from '../projections/rebuild.ts'
import { forgetKeys } from './access.ts'
import { accountsOf, stateOf } from './account-table.ts'
import { closed, opened } from './arrive.ts'
import { noteFailures } from './audit.ts'
import { remember } from './seen.ts'
import { assertStill, guess, keyOfPerson, proveMe } from './sign-in.ts'
import { assertPassphrase } from './words.ts'

/**
 * Who can open the vault. Each change is first in the keyring, durably, and then in the records; what a crash leaves
 * between the two is made good at the next sign-in (arrive.ts).
 */

export async function openAccount(
  core: Core,
  me: string,
  personId: string,
  passphrase: string,
): Promise<void> {
  const { keeper } = core
  const person = personOf(core, personId) ?? refuse('notFound', { params: { what: 'person' } })
  assertPassphrase(passphrase, namesFor(core, person.name))
  await keeper.alone(async () => {
    if (stateOf(core.db, personId) === 'open') refuse('conflict')
    const keys = core.access.keys() ?? refuse('locked')
    const file = await addPerson(await keeper.read(), keys, personId, passphrase, keeper.cost)
    await keeper.write(file, (written) => openWithPassphrase(written, personId, passphrase, keeper.cost))
    commit(core, me, file, () => opened(core, personId, me))
  })
}

/** The office's key is changed, and what was digested under the old one is made again under the new. */
export async function closeAccount(
  core: Core,
  me: string,
  personId: string,
  passphrase: string,
): Promise<void> {
  if (!personOf(core, personId)) refuse('notFound', { params: { what: 'person' } })
  if (isLastManager(core, personId)) refuse('lastManager')
  // Somebody has to stay to whom the new key is known.
  if (personId === me) refuse('notAllowed')
  if (stateOf(core.db, personId) === 'closed') refuse('nothingChanged')
  await proveMe(core, me, passphrase, async (proof) => {
    if (!people(proof.file).includes(personId))
      return commit(core, me, proof.file, () => closed(core, personId, me, proof.file.newest))
    const { file, keys } = removePerson(proof.file, proof.keys, personId)
    try {
      await core.keeper.write(file, (written) =>
        openWithPassphrase(written, me, passphrase, core.keeper.cost),
      )
      assertStill(core, me)
      core.access.rekey(keys)
      commit(core, me, file, () => {
        closed(core, personId, me, file.newest)
        rebuildTables(core, core.journal)
      })
    } finally {
      forgetKeys(keys)
    }
  })
}

export async function newPassphrase(core: Core, me: string, old: string, next: string): Promise<void> {
  const { keeper } = core
  assertPassphrase(next, namesFor(core, personOf(core, me)?.name ?? ''))
  await guess(core, keyOfPerson(core, me), async () => {
    const changed = await changePassphrase(await keeper.read(), me, old, next, keeper.cost)
    if (changed === 'tampered') refuse('damaged', { params: { what: 'keyring' } })
    if (!changed) return null
    const { file, keys } = changed
    forgetKeys(keys)
    await keeper.write(file, (written) => openWithPassphrase(written, me, next, keeper.cost))
    commit(core, me, file, () => {
      core.record(OFFICE_STREAM, [{ type: 'account.passphraseChanged', body: { personId: me } }], me)
    })
    return true
  })
}

export function newRecoveryCode(core: Core, me: string, passphrase: string): Promise<string> {
  return proveMe(core, me, passphrase, async (proof) => {
    const { file, recoveryCode } = await renewed(core, proof, proof.file)
    commit(core, me, file, () => {
      core.record(OFFICE_STREAM, [{ type: 'recovery.renewed', body: {} }], me)
    })
    return recoveryCode
  })
}

/** The printed code is used up by opening with it, and by asking for another. */
export async function renewed({ keeper }: Core, { keys }: Pick<Opened, 'keys'>, before: KeyringFile) {
  const made = await replaceRecovery(before, keys, keeper.cost)
  await keeper.write(made.file, (written) => openWithRecovery(written, made.recoveryCode, keeper.cost))
  return made
}

function commit(core: Core, me: string, file: KeyringFile, work: () => void): void {
  assertStill(core, me)
  core.db.transaction(() => {
    work()
    noteFailures(core, me)
    remember(core, file)
  })
}

export function namesFor(core: Core, name: string): readonly string[] {
  return [officeOf(core)?.office.name ?? '', name].filter((one) => one !== '')
}

/** Nobody else could change the office: others have left, have no account, or another role. */
export function isLastManager(core: Core, personId: string): boolean {
  const open = new Set(accountsOf(core.db).flatMap((one) => (one.state === 'open' ? [one.person] : [])))
  const managers = staffOf(core).filter(({ id, roles }) => open.has(id) && roles.includes('manager'))
  return managers.length === 1 && managers[0]?.id === personId
}
