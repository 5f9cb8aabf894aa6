import { randomBytes } from 'node:crypto'
import { currentCost, holderName, type KeyringFile } from './format.ts'
import { people, person, replaceSlot, slotOf } from './holders.ts'
import { type Keyed, openWithPassphrase } from './keyring.ts'
import { type Cost, keyBytes } from './primitives.ts'
import { demandWhole, KeyringError, linkOf, stamp } from './proof.ts'
import { newRecoveryCode } from './recovery-code.ts'
import { createSlot, type OfficeKeys, wrapKey } from './slot.ts'

/**
 * Changes to who can open the office's keys. Each takes a file value and the keys it opened to, and throws KeyringError
 * `tampered` when the two do not belong together: a file somebody else has changed is not carried on.
 */

/** Somebody joins, typing a passphrase of their own once. They can read everything the office has. @throws KeyringError */
export async function addPerson(
  file: KeyringFile,
  keys: OfficeKeys,
  personId: string,
  passphrase: string,
  cost: Cost = currentCost,
): Promise<KeyringFile> {
  demandWhole(file, keys)
  if (slotOf(file, person(personId))) throw new KeyringError('personExists')
  const slot = await createSlot(file.officeId, person(personId), passphrase, keys, cost)
  return stamp({ ...file, slots: [...file.slots, slot] }, keys)
}

/** Somebody leaves: their slot goes, and what is sealed from now on is under a key they never had. @throws KeyringError */
export function removePerson(file: KeyringFile, keys: OfficeKeys, personId: string): Keyed {
  demandWhole(file, keys)
  if (!slotOf(file, person(personId))) throw new KeyringError('personUnknown')
  if (people(file).length === 1) throw new KeyringError('lastPerson')
  const name = holderName({ holder: person(personId) })
  const slots = file.slots.filter((slot) => holderName(slot) !== name)
  return rekey(stamp({ ...file, slots }, keys), keys)
}

/** A new key version for everybody who has a slot; older ones stay readable. @throws KeyringError */
export function rekey(file: KeyringFile, keys: OfficeKeys): Keyed {
  demandWhole(file, keys)
  const { officeId } = file
  const newest = file.newest + 1
  const key = randomBytes(keyBytes)
  const all: OfficeKeys = new Map([...keys, [newest, key]])
  const slots = file.slots.map((slot) => ({
    ...slot,
    wraps: [...slot.wraps, wrapKey(officeId, slot, newest, key)],
  }))
  const links = [...file.links, linkOf(officeId, newest, all)]
  return { file: stamp({ ...file, newest, links, slots }, all), keys: all }
}

/**
 * The key pair changes too: who knew the old passphrase and kept an old file gets nothing wrapped from now on. When the
 * old one is known to others, `rekey` as well: they have had the keys.
 */
export async function changePassphrase(
  file: KeyringFile,
  personId: string,
  old: string,
  next: string,
  cost: Cost = currentCost,
): Promise<Keyed | null | 'tampered'> {
  // The slot is replaced in any case: raising its cost first would be a scrypt for nothing.
  const opened = await openWithPassphrase(file, personId, old, { N: 2, r: 1, p: 1 })
  if (opened === null || opened === 'tampered') return opened
  const slot = await createSlot(file.officeId, person(personId), next, opened.keys, cost)
  return { file: stamp(replaceSlot(file, slot), opened.keys), keys: opened.keys }
}

/** A new passphrase without the old one, by somebody who has the keys: with the recovery code. @throws KeyringError */
export async function resetPassphrase(
  file: KeyringFile,
  keys: OfficeKeys,
  personId: string,
  next: string,
  cost: Cost = currentCost,
): Promise<KeyringFile> {
  demandWhole(file, keys)
  if (!slotOf(file, person(personId))) return addPerson(file, keys, personId, next, cost)
  const slot = await createSlot(file.officeId, person(personId), next, keys, cost)
  return stamp(replaceSlot(file, slot), keys)
}

/** A new recovery code; the old one opens older copies of the file only. @throws KeyringError */
export async function replaceRecovery(
  file: KeyringFile,
  keys: OfficeKeys,
  cost: Cost = currentCost,
): Promise<{ readonly file: KeyringFile; readonly recoveryCode: string }> {
  demandWhole(file, keys)
  const recoveryCode = newRecoveryCode()
  const slot = await createSlot(file.officeId, { kind: 'recovery' }, recoveryCode, keys, cost)
  return { file: stamp(replaceSlot(file, slot), keys), recoveryCode }
}
