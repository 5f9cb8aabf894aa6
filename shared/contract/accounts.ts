import { z } from 'zod'
import { ROLES } from '../values/people.ts'
import { act, command, query } from './call.ts'
import * as s from './shapes.ts'

/** Typed as it is; the rules (10 to 128 characters of any script, not a common one) are checked by the host in words. */
export const passphrase = z.string().min(1).max(2_000)
export const pin = z.string().regex(/^\d{6}$/)

export const accountCalls = {
  /**
   * Opens the vault. A wrong name and a wrong passphrase get the same answer (`signInRefused`) after the same time;
   * `params.wait` says how many seconds the next try will take.
   */
  'session.signIn': act(
    'anyone',
    { name: z.string().trim().min(1).max(60), passphrase },
    z.object({ personId: s.id }),
  ),
  /** Opens the vault with the printed code and gives the named person a new passphrase. */
  'session.recover': act(
    'anyone',
    { code: z.string().max(200), name: z.string().trim().min(1).max(60), passphrase },
    z.object({ personId: s.id, recoveryCode: z.string() }),
  ),
  /** Forgets the keys. Works in every state. */
  'session.lock': act('anyone', {}, z.object({})),
  /** Somebody is working at the screen: the idle lock starts anew. */
  'session.touch': act('staff', {}, z.object({ locksInSeconds: z.number().int() })),
  'account.changePassphrase': act('staff', { old: passphrase, next: passphrase }, z.object({})),
  /** Six digits that identify a member of staff when signing, while the vault is open. */
  'account.setPin': act('staff', { passphrase, pin }, z.object({})),
  /** A person on the list gets an account; they type their own passphrase. */
  'account.create': act('manager', { personId: s.id, passphrase }, z.object({})),
  /** Somebody leaves: no more sign-in, and the office's key is changed. Refused for the last manager. */
  'account.close': act('manager', { personId: s.id, passphrase }, z.object({})),
  'people.change': command(
    'manager',
    {
      personId: s.id,
      name: z.string().trim().min(1).max(60),
      title: z.string().trim().max(60),
      roles: z.array(z.enum(ROLES)).max(ROLES.length),
    },
    z.object({}),
  ),
  /** Who may sign for whom, from day to day inclusive; their signature prints with （代）. null ends it. */
  'people.setDeputy': command(
    'manager',
    { personId: s.id, deputy: z.strictObject({ personId: s.id, from: s.day, to: s.day }).nullable() },
    z.object({}),
  ),
  'people.accounts': query(
    'manager',
    z.strictObject({}),
    z.object({
      accounts: z.array(
        z.object({
          personId: s.id,
          hasAccount: z.boolean(),
          hasPin: z.boolean(),
          left: z.boolean(),
          deputy: z.object({ personId: s.id, from: s.day, to: s.day }).nullable(),
        }),
      ),
    }),
  ),
  /** A new recovery code; the old one stops working. Shown once. */
  'recovery.renew': act('manager', { passphrase }, z.object({ recoveryCode: z.string() })),
}
