import { refuse } from '../../../shared/contract/fault.ts'
import type { Core } from '../core.ts'
import {
  type AttemptKey,
  type KeyringFile,
  type Opened,
  type Opening,
  openWithPassphrase,
} from '../keyring/index.ts'
import { forgetKeys } from './access.ts'
import { hashOf, nameHash, openAccountsNamed } from './account-table.ts'
import { arrive } from './arrive.ts'
import { nameKey } from './attempt-table.ts'

/** An unknown name goes the same way, for as long: the keyring stretches the passphrase for nobody. */
const NOBODY = ''

export async function signIn(core: Core, name: string, passphrase: string): Promise<string> {
  const hash = nameHash(core.db, name)
  const named = openAccountsNamed(core.db, hash)
  const candidates = named.length > 0 ? named : [NOBODY]
  const key = nameKey(hash, named.length > 0)
  return guess(core, key, async () => {
    const file = await core.keeper.read()
    for (const personId of candidates) {
      const opened = demandWhole(await openWithPassphrase(file, personId, passphrase, core.keeper.cost))
      if (opened) return enter(core, personId, file, opened)
    }
    return null
  })
}

async function enter(core: Core, personId: string, before: KeyringFile, opened: Opened): Promise<string> {
  const reopen = (file: KeyringFile) => Promise.resolve({ ...opened, file })
  if (opened.file !== before) await core.keeper.write(opened.file, reopen)
  else await core.keeper.confirm()
  arrive(core, personId, opened)
  return personId
}

/**
 * A guess: waits as long as is owed, alone with the keyring. What `open` answers lets in; null is refused with the
 * seconds that the next guess will wait. Trouble on the way is told as it is, and clears no count.
 */
export async function guess<T>(core: Core, key: AttemptKey, open: () => Promise<T | null>): Promise<T> {
  const { attempts, alone } = core.keeper
  const trouble: unknown[] = []
  const done = await attempts.attempt(key, () =>
    alone(async () => {
      try {
        const value = await open()
        return value === null ? null : { value }
      } catch (error) {
        trouble.push(error)
        return null
      }
    }),
  )
  if (trouble.length > 0) throw trouble[0]
  return done ? done.value : refuse('signInRefused', { params: { wait: owed(core, key) } })
}

export function owed(core: Core, key: AttemptKey): number {
  return Math.ceil(core.keeper.attempts.status(key).waitMs / 1_000)
}

/** Right, and yet something else in the keyring is not as its holders left it. */
export function demandWhole(opening: Opening): Opened | null {
  return opening === 'tampered' ? refuse('damaged', { params: { what: 'keyring' } }) : opening
}

/** Under which a member of staff's passphrase is counted, whether it is asked for at the door or inside. */
export function keyOfPerson(core: Core, personId: string): AttemptKey {
  return nameKey(hashOf(core.db, personId) ?? refuse('notFound', { params: { what: 'account' } }), true)
}

/** The passphrase again, before something that matters. What is done then has the keyring to itself. */
export function proveMe<T>(
  core: Core,
  personId: string,
  passphrase: string,
  then: (opened: Opened) => Promise<T>,
): Promise<T> {
  return guess(core, keyOfPerson(core, personId), async () => {
    const file = await core.keeper.read()
    const opened = demandWhole(await openWithPassphrase(file, personId, passphrase, core.keeper.cost))
    if (!opened) return null
    try {
      return await then(opened)
    } finally {
      forgetKeys(opened.keys)
    }
  })
}

/** Who asked is still the one who sits here: what took its time must not be done for somebody who has left. */
export function assertStill(core: Core, personId: string): void {
  if (core.access.sitting()?.personId !== personId) refuse('locked')
}
