import { z } from 'zod'
import { DAY_MARKS } from '../values/office-calendar.ts'
import { command, query } from './call.ts'
import * as s from './shapes.ts'

const name = z.string().trim().max(40)
const dayMark = z.enum(DAY_MARKS)

export const dayChange = z.strictObject({ day: s.day, mark: dayMark.nullable(), name })
/** Three years of days at once would be a mistake. */
export const dayChanges = z.array(dayChange).min(1).max(400)

export const calendarCalls = {
  /** The office's own days; the built-in table is part of the program. */
  'calendar.get': query(
    'staff',
    z.strictObject({}),
    z.object({ days: z.array(z.object({ day: s.day, mark: dayMark, name: z.string() })) }),
  ),
  /** Days decided by the office, or given back to the table. Limits that still run are worked out anew. */
  'calendar.change': command('manager', { changes: dayChanges }, z.object({})),
}
