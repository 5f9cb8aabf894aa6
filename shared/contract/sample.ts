import { z } from 'zod'
import { act, query } from './call.ts'
import * as s from './shapes.ts'

export const sampleCalls = {
  /** Whether what answers is a sample, and how one signs in to it: everybody in it is invented, so nothing is given away. */
  'sample.status': query(
    'anyone',
    z.strictObject({}),
    z.object({
      sample: z
        .object({
          passphrase: z.string(),
          people: z.array(z.object({ name: z.string(), title: z.string(), pin: z.string() })),
        })
        .nullable(),
    }),
  ),
  /** A throw-away office with sample runs takes the place of one's own, which is locked and stays as it is. */
  'sample.begin': act('anyone', { language: s.language }, z.object({})),
  /** Deletes the sample; one's own office is back, locked. */
  'sample.end': act('anyone', {}, z.object({})),
}
