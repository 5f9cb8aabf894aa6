import { z } from 'zod'
import { REGISTER_IDS } from '../../../shared/forms/context.ts'
import { answers, common, key } from './schema-parts.ts'
import { standing } from './schema-signing.ts'

/** Acts about what comes after issue, about soft gates, and about the office's registers. */

const record = z.strictObject({
  ...common,
  act: z.literal('record'),
  document: key,
  /** The form's group of entries. */
  group: z.string(),
  /** Whole fields. */
  answers: answers.optional(),
  /** Cells of a table: in every row whose cells are as `where` says, those of `set`. */
  rows: z.array(z.strictObject({ table: z.string(), where: answers, set: answers })).optional(),
  seenVersion: z.number().int().min(0).optional(),
  expect: standing.optional(),
})

const release = z.strictObject({
  ...common,
  act: z.literal('release'),
  run: key,
  gate: z.string(),
  reason: z.string(),
  /** Instead of the right PIN. */
  pin: z.string().optional(),
})

const saveEntry = z.strictObject({
  ...common,
  act: z.literal('saveEntry'),
  register: z.enum(REGISTER_IDS),
  answers,
})

export const recordActs = [record, release, saveEntry] as const
