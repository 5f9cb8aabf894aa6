import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 17: the inspection period ends tomorrow or today; goods to be made good are due. */
export function acceptanceReminders(
  { answers, complete, number }: DocumentFacts,
  context: FormContext,
): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  const soon = addWorkdays(today, 2, context.calendar)
  const to = ['writer']
  const due = text(answers, 'accept_due')
  const ending = !complete && due !== '' && due <= soon
  return [
    ...(ending
      ? [{ rule: 'acceptanceEnds', dueAt: endOf(due, context), to, params: { number, day: due } }]
      : []),
    ...rows(answers, 'rectify')
      .filter((row) => text(row, 'done_at') === '' && text(row, 'due') !== '' && text(row, 'due') <= soon)
      .map((row) => ({
        rule: 'rectifyDue',
        dueAt: endOf(text(row, 'due'), context),
        to,
        params: { number, item: text(row, 'item'), qty: String(row['qty'] ?? ''), day: text(row, 'due') },
      })),
  ]
}
