import { z } from 'zod'
import { passphrase } from './accounts.ts'
import { act, query } from './call.ts'
import * as s from './shapes.ts'

export const backupInfo = z.object({
  /** File name within its folder. */
  name: z.string(),
  where: z.enum(['own', 'second']),
  at: s.instant,
  size: z.number().int(),
  reason: z.enum(['daily', 'byHand', 'beforeMigration', 'beforeImport', 'beforeRestore']),
  /** Restored into a scratch folder and compared, with this many events. */
  verified: z.boolean(),
  events: z.number().int(),
})

export const backupCalls = {
  'backup.list': query(
    'manager',
    z.strictObject({}),
    z.object({
      backups: z.array(backupInfo),
      secondFolder: z.string().nullable(),
      running: z.number().min(0).max(1).nullable(),
    }),
  ),
  /** Made, restored into a scratch folder, compared, and only then counted. */
  'backup.make': act('manager', {}, z.object({ backup: backupInfo })),
  /** A second folder or USB stick; '' ends it. Refused with words when it cannot be written or is the same disk folder. */
  'backup.setSecondFolder': act('manager', { folder: z.string().max(500) }, z.object({})),
  /** Puts a backup in the place of the present office; the present one is kept aside. Needs the passphrase again. */
  'backup.restore': act(
    'manager',
    { name: z.string().max(200), where: z.enum(['own', 'second']), passphrase },
    z.object({}),
  ),
  /** On a computer without an office: takes over a backup file with the printed recovery code. */
  'backup.restoreHere': act(
    'anyone',
    {
      file: z.string().max(500),
      code: z.string().max(200),
      name: z.string().trim().min(1).max(60),
      passphrase,
    },
    z.object({ personId: s.id, recoveryCode: z.string() }),
  ),
}
