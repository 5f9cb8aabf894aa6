import { z } from 'zod'
import { FAULT_CODES } from '../../../shared/contract/fault.ts'
import * as s from '../../../shared/contract/shapes.ts'
import { PROBLEM_CODES } from '../../../shared/forms/problem.ts'
import type { JsonObject } from '../../../shared/values/json.ts'

/** What every kind of act is made of. */

export const instant = z
  .string()
  .refine(
    (text) => s.instant.safeParse(text).success,
    'write a time with seconds and offset, 2026-09-02T17:20:00+08:00',
  )

/** A name that only this story knows: of a person, client, run, draft or document. */
export const key = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'write a short name of letters, digits, . _ -')

export const answers = z.record(z.string(), z.json()) as unknown as z.ZodType<JsonObject>
const path = z.array(z.union([z.string(), z.number().int().min(0)])).min(1)

/** How an act must be refused. Nothing of it may remain: the player looks. */
const refused = z.strictObject({
  code: z.enum(FAULT_CODES),
  at: path.optional(),
  problem: z.enum(PROBLEM_CODES).optional(),
  /** The gate that is closed, for `gateClosed`. */
  gate: z.string().optional(),
  /** What must stand among the differences of a conflict. */
  differs: z.array(z.string()).optional(),
})

export const common = { at: instant, by: key, note: z.string().optional(), refused: refused.optional() }
