import { refuse } from '../../../shared/contract/fault.ts'
import { stateOf } from '../accounts/account-table.ts'
import { closeAccount, newPassphrase, newRecoveryCode, openAccount } from '../accounts/members.ts'
import { hasPin, setPin } from '../accounts/pins.ts'
import { recover } from '../accounts/recover.ts'
import { signIn } from '../accounts/sign-in.ts'
import type { Core } from '../core.ts'
import { deputiesOf } from '../projections/deputies.ts'
import { peopleOf } from '../projections/people.ts'
import { isFounded, meOf } from '../session.ts'
import type { HandlersOf } from './handlers.ts'

type Names =
  | 'session.signIn'
  | 'session.recover'
  | 'session.lock'
  | 'session.touch'
  | 'account.changePassphrase'
  | 'account.setPin'
  | 'account.create'
  | 'account.close'
  | 'recovery.renew'
  | 'people.accounts'

export function accountHandlers(core: Core): HandlersOf<Names> {
  const assertFounded = () => {
    if (!isFounded(core)) refuse('notSetUp')
  }
  return {
    'session.signIn': async ({ name, passphrase }) => {
      assertFounded()
      return { personId: await signIn(core, name, passphrase) }
    },
    'session.recover': async (asked) => {
      assertFounded()
      return recover(core, asked)
    },
    'session.lock': async () => {
      await core.access.lock()
      return {}
    },
    'session.touch': async () => {
      core.access.touch()
      return { locksInSeconds: core.access.locksInSeconds() ?? 0 }
    },
    'account.changePassphrase': async ({ old, next }, session) => {
      await newPassphrase(core, meOf(session).id, old, next)
      return {}
    },
    'account.setPin': async ({ passphrase, pin }, session) => {
      await setPin(core, meOf(session).id, passphrase, pin)
      return {}
    },
    'account.create': async ({ personId, passphrase }, session) => {
      await openAccount(core, meOf(session).id, personId, passphrase)
      return {}
    },
    'account.close': async ({ personId, passphrase }, session) => {
      await closeAccount(core, meOf(session).id, personId, passphrase)
      return {}
    },
    'recovery.renew': async ({ passphrase }, session) => ({
      recoveryCode: await newRecoveryCode(core, meOf(session).id, passphrase),
    }),
    'people.accounts': () => ({ accounts: peopleOf(core).map(({ id }) => accountView(core, id)) }),
  }
}

function accountView(core: Core, personId: string) {
  const state = stateOf(core.db, personId)
  const deputy = deputiesOf(core).find((one) => one.personId === personId)
  return {
    personId,
    hasAccount: state === 'open',
    hasPin: hasPin(core, personId),
    left: state === 'closed',
    deputy: deputy ? { personId: deputy.deputyId, from: deputy.from, to: deputy.to } : null,
  }
}
