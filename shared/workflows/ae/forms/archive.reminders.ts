import type { FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { isDay } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { newest } from '../facts.ts'
import { isPaidInFull } from './receivables.form.ts'
import { endOf } from './requirement.reminders.ts'

const WORKDAYS = 5

/** Reminder 19: the project is paid and not archived yet; the file is due five workdays after the last payment. */
export function archiveDue(context: FormContext): readonly Reminder[] {
  const paid = newest(context, 'receivables')?.answers ?? {}
  const owner = newest(context, 'requirement')?.issuedBy
  const last = rows(paid, 'rows')
    .map((row) => text(row, 'received_date'))
    .toSorted()
    .at(-1)
  if (newest(context, 'archive') || !isPaidInFull(paid) || !owner || !last || !isDay(last)) return []
  const day = addWorkdays(last, WORKDAYS, context.calendar)
  return [{ rule: 'archiveDue', dueAt: endOf(day, context), to: [owner], params: { day } }]
}
