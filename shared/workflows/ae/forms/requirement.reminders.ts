import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { type Day, dayOf, instantFromLocal } from '../../../values/time.ts'

/** Office hours end here: what is due on a day is due by then. */
export const endOf = (day: Day, { zone }: FormContext): string => instantFromLocal(`${day}T18:00`, zone)

/** Unanswered questions, materials the client owes, and a budget that is still unknown (clause 1). */
export function requirementReminders({ answers }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  const isDue = (day: string) => day !== '' && day <= today
  const to = ['writer']
  return [
    ...rows(answers, 'open_questions')
      .filter((row) => text(row, 'answer') === '' && isDue(text(row, 'due_date')))
      .map((row) => ({
        rule: 'openQuestion',
        dueAt: endOf(text(row, 'due_date'), context),
        to,
        params: { question: text(row, 'question') },
      })),
    ...rows(answers, 'materials')
      .filter((row) => text(row, 'received_date') === '' && isDue(text(row, 'due_date')))
      .map((row) => ({
        rule: 'materialDue',
        dueAt: endOf(text(row, 'due_date'), context),
        to,
        params: { item: text(row, 'item') },
      })),
  ]
}
