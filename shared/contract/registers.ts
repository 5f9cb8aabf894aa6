import { z } from 'zod'
import { REGISTER_IDS } from '../forms/context.ts'
import { command, query } from './call.ts'
import * as s from './shapes.ts'

const register = z.enum(REGISTER_IDS)

export const registerCalls = {
  /** Entries of one register, in the order they were last saved. */
  'register.list': query(
    'staff',
    z.strictObject({ register, ...s.page }),
    z.object({ total: z.number().int(), entries: z.array(z.object({ id: s.id, answers: s.answers })) }),
  ),
  /** A new entry (its id given by the screen) or a changed one. Refuses `problems`. */
  'register.save': command('staff', { register, entryId: s.id, answers: s.answers }, z.object({})),
  /** All built-in clauses at once, to be changed one by one; nothing where the office has clauses already. */
  'register.loadClauses': command('staff', {}, z.object({})),
  /** Out of use: what was issued with it keeps its words. */
  'register.remove': command('staff', { register, entryId: s.id }, z.object({})),
}
