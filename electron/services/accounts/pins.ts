import { refuse } from '../../../shared/contract/fault.ts'
import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import type { Person } from '../../../shared/values/people.ts'
import type { Core } from '../core.ts'
import {
  type AttemptKey,
  attemptKeys,
  createPinVerifier,
  type PinVerifier,
  pinVerifierSchema,
  pretendPin,
  verifyPin,
} from '../keyring/index.ts'
import { personOf, staffOf } from '../projections/people.ts'
import { openJson, sealJson } from '../storage/sealed-json.ts'
import { note } from './audit.ts'
import { assertStill, owed, proveMe } from './sign-in.ts'
import { assertPin } from './words.ts'

const TABLE = 'pin'

export async function setPin(core: Core, me: string, passphrase: string, pin: string): Promise<void> {
  assertPin(pin)
  await proveMe(core, me, passphrase, async () => {
    const verifier = await createPinVerifier(pin, core.keeper.pinCost)
    assertStill(core, me)
    core.db.transaction(() => {
      core.db.run(
        'insert into pin (person, body) values (?, ?) on conflict (person) do update set body = excluded.body',
        me,
        sealJson(core.vault, TABLE, me, 0, verifier),
      )
      core.record(OFFICE_STREAM, [{ type: 'account.pinSet', body: { personId: me } }], me)
    })
  })
}

/**
 * Who signs. Waits as long as is owed for earlier wrong ones, then takes the same time whether the person is unknown,
 * has left, has no PIN, or has another. Refuses pinRefused with the seconds that the next try will wait.
 */
export async function provePin(core: Core, personId: string, pin: string): Promise<Person> {
  const key = pinKey(core, personId)
  const verifier = verifierOf(core, personId)
  const right = await core.keeper.attempts.attempt(key, () =>
    verifier ? verifyPin(verifier, pin) : pretendPin(core.keeper.pinCost),
  )
  const person = right ? personOf(core, personId) : null
  if (person) return person
  noteWrong(core)
  return refuse('pinRefused', { params: { wait: owed(core, key) } })
}

function pinKey(core: Core, personId: string): AttemptKey {
  const known = staffOf(core).map(({ id }) => id)
  return attemptKeys.pin(personId, known)
}

/** null for who has left as well: their verifier went with them. */
function verifierOf({ db, vault }: Core, personId: string): PinVerifier | null {
  const row = db.get<{ body: Uint8Array }>('select body from pin where person = ?', personId)
  return row ? pinVerifierSchema.parse(openJson(vault, TABLE, personId, 0, row.body)) : null
}

export function hasPin({ db }: Pick<Core, 'db'>, personId: string): boolean {
  return db.get('select 1 from pin where person = ?', personId) !== undefined
}

function noteWrong(core: Core): void {
  const by = core.access.sitting()?.personId
  if (by === undefined || core.trouble() !== null) return
  core.db.transaction(() => note(core, 'pinFailed', by, { count: 1 }))
}
