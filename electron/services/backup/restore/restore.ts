import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { refuse } from '../../../../shared/contract/fault.ts'
import type { Instant } from '../../../../shared/values/time.ts'
import {
  type Cost,
  currentCost,
  type KeyringFile,
  type Opened,
  parseKeyring,
  replaceRecovery,
  resetPassphrase,
  serialiseKeyring,
} from '../../keyring/index.ts'
import type { Head } from '../file/head.ts'
import { readBeginning } from '../file/read.ts'
import type { Progress } from '../file/write.ts'
import { keyringIn, type OpenedBy, openKeyring, type Secret, withVault } from './open-keyring.ts'
import { peopleIn, personNamed } from './people-in.ts'
import { stage } from './stage.ts'
import { clearIncoming, commitRestore, holdForRestore, incomingOf } from './swap.ts'

export interface Place {
  /** The office's folder; it may hold an office, a damaged one, or nothing. */
  readonly folder: string
  readonly now: () => Instant
  readonly progress: Progress
  /** The last moment to call it off; throws when somebody has. */
  readonly settle?: () => void
  /** What scrypt is to cost; only tests say so. */
  readonly cost?: Cost | undefined
}

/**
 * Exchanges offices: `ready` stages the new one, `close` ends the present one, and the next opening of the folder puts
 * one in the place of the other (swap.ts). Nobody else opens or stages anything meanwhile.
 */
export async function restoring<T>(
  place: Place,
  ready: () => Promise<T>,
  close: () => Promise<void>,
): Promise<T> {
  const release = holdForRestore(place.folder)
  try {
    const result = await staged(place, ready)
    // Asked while the office can still tell its zone.
    const time = place.now().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-')
    await close()
    commitRestore(place.folder, time)
    return result
  } finally {
    release()
  }
}

/** What was staged and then called off is taken away again. */
async function staged<T>({ folder, settle }: Place, ready: () => Promise<T>): Promise<T> {
  try {
    const result = await ready()
    settle?.()
    return result
  } catch (error) {
    clearIncoming(folder)
    throw error
  }
}

/** By somebody who sits here and has proven it again: the office goes on with the keyring it has. */
export function stageOpened(place: Place, file: string, opened: Opened): Promise<void> {
  return withVault(opened, (vault) =>
    stage(file, place.folder, vault, place.progress, async () => serialiseKeyring(opened.file)),
  )
}

/**
 * Where no office is open: for a manager who proves it with their passphrase, or for whoever has the code. When this
 * office's own keyring is still here and newer than the backup's, it stays: an old one lets in who has left since.
 */
export async function stageProven(place: Place, file: string, secret: Secret): Promise<void> {
  const { head } = await readBeginning(file)
  const opened = await openNewest(place, head, secret)
  await withVault(opened, (vault) =>
    stage(file, place.folder, vault, place.progress, async () => {
      const people = peopleIn(incomingOf(place.folder), vault)
      const who = people.find(({ id }) => id === opened.personId)
      if (opened.personId !== null && !who?.roles.includes('manager')) refuse('notAllowed')
      return serialiseKeyring(opened.file)
    }),
  )
}

/** The keyring that lies here may be what was damaged; then the backup's own serves, with the passphrases of its day. */
async function openNewest({ folder, cost }: Place, head: Head, secret: Secret): Promise<OpenedBy> {
  const own = keyringIn(head)
  const present = presentKeyring(folder, head.office)
  if (!present || present.revision < own.revision) return openKeyring(own, secret, cost)
  try {
    return await openKeyring(present, secret, cost)
  } catch {
    return openKeyring(own, secret, cost)
  }
}

function presentKeyring(folder: string, office: string): KeyringFile | null {
  const path = join(folder, 'office.keyring')
  const file = existsSync(path) ? parseKeyring(readFileSync(path, 'utf8')) : 'damaged'
  return typeof file !== 'string' && file.officeId === office ? file : null
}

export interface NewHolder {
  readonly code: string
  readonly name: string
  readonly passphrase: string
}

/** On a computer without this office: the named person gets a new passphrase, and the code is used up. */
export async function stageHere(place: Place, file: string, holder: NewHolder) {
  const { head } = await readBeginning(file)
  const opened = await openKeyring(keyringIn(head), { code: holder.code }, place.cost)
  return withVault(opened, async (vault) => {
    const result = { personId: '', recoveryCode: '' }
    await stage(file, place.folder, vault, place.progress, async () => {
      const person = personNamed(peopleIn(incomingOf(place.folder), vault), holder.name)
      if (!person) refuse('notFound', { params: { what: 'person' } })
      const made = await renew(opened, person.id, holder.passphrase, place.cost)
      Object.assign(result, { personId: person.id, recoveryCode: made.recoveryCode })
      return serialiseKeyring(made.file)
    })
    return result
  })
}

async function renew({ file, keys }: Opened, personId: string, passphrase: string, cost: Cost = currentCost) {
  return replaceRecovery(await resetPassphrase(file, keys, personId, passphrase, cost), keys, cost)
}
