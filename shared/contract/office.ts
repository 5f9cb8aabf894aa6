import { z } from 'zod'
import { passphrase } from './accounts.ts'
import { act, command, query } from './call.ts'
import { logo } from './logo.ts'
import * as s from './shapes.ts'

export const officeCalls = {
  /** What the screen must know first: is there an office, who am I, how do times read here. */
  'office.status': query(
    'anyone',
    z.strictObject({}),
    z.object({
      /** empty: no office here yet · locked: sign in first · open: somebody is signed in · damaged: see `trouble`. */
      state: z.enum(['empty', 'locked', 'open', 'damaged']),
      /** Seconds until the idle lock, while open. */
      locksInSeconds: z.number().int().nullable(),
      /** What was found wrong at start, as a fault code. */
      trouble: z.string().nullable(),
      /** What answers is a sample: see `sample.status`. */
      sample: z.boolean(),
      version: z.string(),
      now: s.instant,
      zone: z.string(),
      language: s.language,
      office: s.office.nullable(),
      /** Printed on every paper issued from now on. */
      logo: logo.nullable(),
      me: s.person.nullable(),
      settings: s.settings.nullable(),
      /** Key under which this browser keeps drafts (base64, 32 bytes); derived, never stored. */
      draftKey: z.base64().nullable(),
      /** The computer's clock is behind the last recorded act: times may be wrong. */
      clockBehind: z.boolean(),
    }),
  ),
  /** Founds the office, its first person and the vault; the recovery code is shown once and kept nowhere. */
  'office.setUp': act(
    'anyone',
    {
      office: s.office,
      person: s.newPerson,
      zone: z.string().min(1).max(60),
      language: s.language,
      passphrase,
    },
    z.object({ personId: s.id, recoveryCode: z.string() }),
  ),
  'office.change': command('manager', { office: s.office, settings: s.settings }, z.object({})),
  /** A PNG of at most MOST_LOGO, or none. Refuses badPicture. */
  'office.setLogo': command('manager', { png: z.base64().nullable() }, z.object({})),
  'office.setLanguage': command('staff', { language: s.language }, z.object({})),
  'people.list': query('staff', z.strictObject({}), z.object({ people: z.array(s.person) })),
  'people.add': command('manager', { person: s.newPerson }, z.object({ personId: s.id })),
}
