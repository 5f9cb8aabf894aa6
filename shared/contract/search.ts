import { z } from 'zod'
import { query } from './call.ts'
import * as s from './shapes.ts'

export const searchCalls = {
  /** Finds any two characters or more, in either script, in runs, issued documents and the names of colleagues. */
  'search.find': query(
    'staff',
    z.strictObject({ text: z.string().max(200), ...s.page }),
    z.object({
      /** False when the text has fewer than two characters to look for. */
      enough: z.boolean(),
      total: z.number().int(),
      /** Colleagues whose name or title holds every word; all of them, with the first page of hits only. */
      people: z.array(s.person),
      hits: z.array(
        z.object({
          kind: z.enum(['run', 'document']),
          id: s.id,
          runId: s.id,
          form: z.string().nullable(),
          number: z.string(),
          headline: z.string(),
          runName: z.string(),
          at: s.instant,
          /** The first place found, as it was written. */
          snippet: z.object({ before: z.string(), match: z.string(), after: z.string() }),
        }),
      ),
    }),
  ),
}
