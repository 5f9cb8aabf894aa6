import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { idsIn } from '../places.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 8: fixes that are open and due. */
export function reviewReminders({ answers }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  return rows(answers, 'fixes')
    .filter(
      (row) => text(row, 'done_at') === '' && text(row, 'due_at') !== '' && text(row, 'due_at') <= today,
    )
    .map((row) => ({
      rule: 'fixDue',
      dueAt: endOf(text(row, 'due_at'), context),
      to: ['writer', ...idsIn([row], 'owner')],
      params: { issue: text(row, 'issue') },
    }))
}
