import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { isOpen } from './qc-record.figures.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 16: measures are due on the next workday, and the goods are looked at again until somebody has. */
export function qualityReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const { answers, state } = document
  const due = text(answers, 'action_due')
  const soon = addWorkdays(dayOf(context.now, context.zone), 1, context.calendar)
  if (state !== 'open' || due === '' || due > soon || !isOpen(document, context)) return []
  return [
    {
      rule: 'recheck',
      dueAt: endOf(due, context),
      to: ['writer'],
      params: { target: text(answers, 'target') },
    },
  ]
}
