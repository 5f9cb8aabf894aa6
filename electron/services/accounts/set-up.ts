import { randomUUID } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import { refuse } from '../../../shared/contract/fault.ts'
import type { Output, Parsed } from '../../../shared/contract/index.ts'
import { usualSettings } from '../../../shared/contract/shapes.ts'
import { OFFICE_STREAM } from '../../../shared/engine/events.ts'
import type { Person, Role } from '../../../shared/values/people.ts'
import type { Core } from '../core.ts'
import { createKeyring, openWithPassphrase } from '../keyring/index.ts'
import { isFounded } from '../session.ts'
import { setMeta } from '../storage/meta.ts'
import { keyringPath, OFFICE_ID } from '../storage/office-file.ts'
import { assertZone } from '../zone.ts'
import { opened } from './arrive.ts'
import { note } from './audit.ts'
import { remember } from './seen.ts'
import { assertPassphrase } from './words.ts'

type Facts = Parsed<'office.setUp'>

/**
 * The keyring is on the disk before anything is sealed under its key. A crash in between leaves a keyring that opens
 * nothing, and an office that is not set up.
 */
export function setUp(core: Core, facts: Facts): Promise<Output<'office.setUp'>> {
  return core.keeper.alone(async () => {
    if (isFounded(core)) refuse('alreadySetUp')
    const { office, person, zone, passphrase } = facts
    assertZone(zone)
    assertPassphrase(passphrase, [office.name, person.name])
    const first = { id: core.ids.next(), ...person, roles: withManager(person.roles) }
    const given = { officeId: randomUUID(), firstPerson: first.id, passphrase }
    const made = await createKeyring(given, core.keeper.cost)
    setAside(core)
    await core.keeper.write(made.file, (file) =>
      openWithPassphrase(file, first.id, passphrase, core.keeper.cost),
    )
    core.access.sit(first.id, made.keys)
    try {
      core.db.transaction(() => {
        setMeta(core.db, OFFICE_ID, Buffer.from(given.officeId))
        found(core, facts, first)
        remember(core, made.file)
      })
    } catch (error) {
      void core.access.lock(true)
      throw error
    }
    return { personId: first.id, recoveryCode: made.recoveryCode }
  })
}

function found(core: Core, { office, zone, language }: Facts, person: Person): void {
  core.record(
    OFFICE_STREAM,
    [{ type: 'office.setUp', body: { office, person, zone, language, settings: usualSettings() } }],
    person.id,
  )
  opened(core, person.id, person.id)
  note(core, 'signedIn', person.id)
}

/** Somebody must be able to change the office: the first person always can. */
function withManager(roles: readonly Role[]): Role[] {
  return roles.includes('manager') ? [...roles] : ['manager', ...roles]
}

/** A keyring without records may be the only one that opens a backup kept elsewhere: it is never written over. */
function setAside({ folder, clock }: Core): void {
  const path = keyringPath(folder)
  for (const end of ['', '.previous'])
    if (existsSync(`${path}${end}`)) renameSync(`${path}${end}`, `${path}.${clock.now()}${end}.aside`)
}
