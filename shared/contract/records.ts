import { z } from 'zod'
import { command, verified } from './call.ts'
import * as s from './shapes.ts'
import { signerInput } from './signing.ts'

export const recordCalls = {
  /**
   * Facts that come after issue (actual dates, receipts, decisions): fields of one group of the form. Never touches
   * what was signed. Refuses `problems`, `notAllowed`, `notYet`, `nothingChanged`, `conflict`.
   */
  'form.record': command(
    'staff',
    {
      documentId: s.id,
      expectedVersion: z.number().int().min(0),
      group: z.string().max(60),
      answers: s.answers,
    },
    z.object({ runVersion: z.number().int(), recordedAt: s.instant }),
  ),
  /** A director opens a soft gate of a run once; who, when and why print on the archive index. */
  'gate.release': verified(
    'staff',
    {
      runId: s.id,
      gate: z.string().max(60),
      reason: z.string().trim().min(5).max(500),
      signer: signerInput,
    },
    z.object({ runVersion: z.number().int() }),
  ),
}
