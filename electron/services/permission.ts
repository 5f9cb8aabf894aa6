import { refuse } from '../../shared/contract/fault.ts'
import { CALL_NAMES, type CallName, contract } from '../../shared/contract/index.ts'
import type { Role } from '../../shared/values/people.ts'
import type { Session } from './session.ts'

const MANAGERS = CALL_NAMES.filter((name) => contract[name].allow === 'manager')
const NONE: readonly CallName[] = []

/** What each role may do beyond what all of the staff may. Complete by type. */
export const BEYOND: { readonly [R in Role]: readonly CallName[] } = {
  manager: MANAGERS,
  // Keeping the office's papers includes keeping a second copy of them; putting one back does not.
  archivist: ['backup.list', 'backup.make'],
  ae: NONE,
  am: NONE,
  director: NONE,
  dept_head: NONE,
  executor: NONE,
  finance: NONE,
}

/** Who may call at all, before any handler looks closer. Refuses notSetUp, locked, damaged or notAllowed. */
export function permit(name: CallName, { state, me }: Pick<Session, 'state' | 'me'>): void {
  const { allow } = contract[name]
  if (allow === 'anyone') return
  if (state === 'empty') refuse('notSetUp')
  if (state === 'locked') refuse('locked')
  // Signed in, and yet their own record does not open.
  if (!me) refuse('damaged')
  else if (allow === 'manager' && !me.roles.some((role) => BEYOND[role].includes(name))) refuse('notAllowed')
}
