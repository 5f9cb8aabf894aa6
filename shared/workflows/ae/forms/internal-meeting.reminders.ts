import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, millis } from '../../../values/time.ts'
import { addWorkdaysToInstant } from '../../../values/workdays.ts'
import { idsIn } from '../places.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 5: attendees who have not signed, from the next workday on; and actions that are due. */
export function internalMeetingReminders(
  { answers, signed, complete, state, issuedAt, number }: DocumentFacts,
  context: FormContext,
): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  const due = rows(answers, 'actions')
    .filter((row) => text(row, 'due_at') !== '' && text(row, 'due_at') <= today)
    .map((row) => ({
      rule: 'actionDue',
      dueAt: endOf(text(row, 'due_at'), context),
      to: ['writer', ...idsIn([row], 'owner')],
      params: { action: text(row, 'action') },
    }))
  const dueAt = addWorkdaysToInstant(issuedAt, 1, context.calendar, context.zone)
  if (complete || state !== 'open' || millis(context.now) < millis(dueAt)) return due
  const names = signed.map((one) => one.name)
  const missing = rows(answers, 'attendees').filter((row) => {
    const person = row['name'] as { readonly name?: string } | null
    return row['present'] === true && !names.includes(person?.name ?? '')
  })
  return [
    ...due,
    { rule: 'minutesUnsigned', dueAt, to: ['writer', ...idsIn(missing, 'name')], params: { number } },
  ]
}
