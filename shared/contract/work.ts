import { z } from 'zod'
import { act, query } from './call.ts'

/** Long work that says how far it is and can be called off. */
export const WORK_KINDS = ['backup', 'restore', 'export', 'sample'] as const
export const workKind = z.enum(WORK_KINDS)
export type WorkKind = z.infer<typeof workKind>

export const workCalls = {
  /** What is under way at the host; told anew by the topic `work`. */
  'work.list': query(
    'anyone',
    z.strictObject({}),
    z.object({
      jobs: z.array(
        z.object({
          kind: workKind,
          done: z.number().min(0).max(1),
          /** Past its last safe moment (a restore that has begun to exchange folders) it is carried to its end. */
          cancellable: z.boolean(),
        }),
      ),
    }),
  ),
  /**
   * Calls it off at its next safe moment; the call that began it is then refused with `cancelled`, and nothing half is
   * left. Work of an office only by somebody signed in to it.
   */
  'work.cancel': act('anyone', { kind: workKind }, z.object({ cancelled: z.boolean() })),
}
