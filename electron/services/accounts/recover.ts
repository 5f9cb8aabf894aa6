import { refuse } from '../../../shared/contract/fault.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import type { Core } from '../core.ts'
import {
  attemptKeys,
  type Opened,
  openWithRecovery,
  parseRecoveryCode,
  resetPassphrase,
} from '../keyring/index.ts'
import { staffOf } from '../projections/people.ts'
import { openVault } from '../storage/vault.ts'
import { forgetKeys } from './access.ts'
import { nameHash, stateOf } from './account-table.ts'
import { arrive } from './arrive.ts'
import { namesFor, renewed } from './members.ts'
import { assertNotRolledBack } from './seen.ts'
import { demandWhole, guess, owed } from './sign-in.ts'
import { assertPassphrase } from './words.ts'

type Asked = Parsed<'session.recover'>

/** Opens with the printed code, gives the named person a new passphrase, and prints another code. */
export async function recover(core: Core, asked: Asked): Promise<Output<'session.recover'>> {
  const typed = parseRecoveryCode(asked.code)
  // Mistyped, which its own check digits tell: no guess at all.
  if (!typed.ok) refuse('recoveryCodeWrong', { params: { group: typed.groups[0] ?? null, wait: 0 } })
  const done = await guess(core, attemptKeys.recovery, async () => {
    const file = await core.keeper.read()
    const opened = demandWhole(await openWithRecovery(file, asked.code, core.keeper.cost))
    // Null must stay a refusal of the code's own, so the reply is made here.
    return opened ? letIn(core, asked, opened) : null
  }).catch((error: unknown) => wrongCode(core, error))
  return done
}

function wrongCode(core: Core, error: unknown): never {
  const isWrong = error instanceof Error && error.message === 'signInRefused'
  if (!isWrong) throw error
  refuse('recoveryCodeWrong', { params: { group: null, wait: owed(core, attemptKeys.recovery) } })
}

async function letIn(core: Core, asked: Asked, opened: Opened): Promise<Output<'session.recover'>> {
  const { keys } = opened
  try {
    const personId = whoIs(core, asked, opened)
    const file = await resetPassphrase(opened.file, keys, personId, asked.passphrase, core.keeper.cost)
    const made = await renewed(core, { keys }, file)
    const had = stateOf(core.db, personId) === 'open'
    arrive(core, personId, { keys, file: made.file })
    record(core, personId, had)
    return { personId, recoveryCode: made.recoveryCode }
  } catch (error) {
    forgetKeys(keys)
    throw error
  }
}

/** Names are sealed, so the records are read under the keys before anybody sits down with them. */
function whoIs(core: Core, { name, passphrase }: Asked, { keys, file }: Opened): string {
  const vault = openVault(new Map([...keys].map(([version, key]) => [version, Buffer.from(key)])))
  const locked = { ...core, vault }
  try {
    assertNotRolledBack(locked, file)
    const hash = nameHash(core.db, name)
    const person = staffOf(locked).find((one) => nameHash(core.db, one.name).equals(hash))
    if (!person) return refuse('notFound', { params: { what: 'person' } })
    assertPassphrase(passphrase, namesFor(locked, person.name))
    return person.id
  } finally {
    vault.close()
  }
}

function record(core: Core, personId: string, had: boolean): void {
  core.db.transaction(() => {
    // A new account was noted on arrival.
    if (had) core.record(OFFICE_STREAM, [{ type: 'account.passphraseChanged', body: { personId } }], personId)
    core.record(OFFICE_STREAM, [{ type: 'recovery.renewed', body: {} }], personId)
  })
}
