import { refuse } from '../../shared/contract/fault.ts'
import type { Person } from '../../shared/values/people.ts'
import type { Sitting } from './accounts/access.ts'
import type { Core } from './core.ts'
import { personOf } from './projections/people.ts'
import { SealBroken } from './storage/errors.ts'
import { metaOf } from './storage/meta.ts'
import { OFFICE_ID } from './storage/office-file.ts'

/** Who is asking. */
export interface Session {
  readonly state: 'empty' | 'locked' | 'open'
  /** null before the office is set up, and while it is locked. */
  readonly me: Person | null
  readonly sitting: Sitting | null
}

/** The one place that says who is sitting here. */
export function currentSession(core: Pick<Core, 'db' | 'vault' | 'access'>): Session {
  const sitting = core.access.sitting()
  if (!sitting) return { state: isFounded(core) ? 'locked' : 'empty', me: null, sitting }
  return { state: 'open', me: recordOf(core, sitting.personId), sitting }
}

/** Damage must not keep anybody from seeing that there is damage, nor from locking. */
function recordOf(core: Pick<Core, 'db' | 'vault'>, personId: string): Person | null {
  try {
    return personOf(core, personId)
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}

export function isFounded({ db }: Pick<Core, 'db'>): boolean {
  return metaOf(db, OFFICE_ID) !== undefined
}

/** For handlers that dispatch has let through for staff. */
export function meOf(session: Session): Person {
  return session.me ?? refuse('locked')
}
