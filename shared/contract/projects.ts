import { z } from 'zod'
import { act, query } from './call.ts'
import * as s from './shapes.ts'

const rate = z.object({ of: z.number().int(), good: z.number().int() })

export const projectCalls = {
  /** Documents of one form, of any run, newest first: what a new draft may be copied from. */
  'copy.list': query(
    'staff',
    z.strictObject({ form: z.string().max(40), ...s.page }),
    z.object({
      documents: z.array(
        z.object({
          id: s.id,
          number: z.string(),
          headline: z.string(),
          runName: z.string(),
          client: z.string(),
        }),
      ),
    }),
  ),
  /**
   * The readable archive of a run: its papers as PDFs, an index page and the record as data, in a folder of the office's
   * choice; readable without this program. Only when the office has switched it on (`archiveOff`).
   */
  'run.export': act(
    'staff',
    { runId: s.id, folder: z.string().min(1).max(500) },
    z.object({ folder: z.string(), files: z.number().int() }),
  ),
  /** Figures over all runs, worked out from the records each time. */
  'stats.get': query(
    'staff',
    z.strictObject({}),
    z.object({
      /** Records sent within 24 hours, of all that had the limit. */
      onTime: rate,
      /** By month of the contact, oldest first. */
      months: z.array(z.object({ month: z.string(), of: z.number().int(), good: z.number().int() })),
      /** Places that wait for a signer, by how long. */
      unsigned: z.array(
        z.object({ bucket: z.enum(['d1', 'd3', 'd7', 'd15', 'more']), count: z.number().int() }),
      ),
      /** Late tasks by whose fault, with their workdays. */
      delays: z.array(z.object({ cause: z.string(), tasks: z.number().int(), days: z.number().int() })),
      /** Money not yet received, in fen, by how long overdue. */
      receivables: z.array(
        z.object({
          bucket: z.enum(['notDue', 'd7', 'd30', 'd60', 'more']),
          count: z.number().int(),
          fen: z.number().int(),
        }),
      ),
    }),
  ),
}
