import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { every, newest } from '../facts.ts'
import { endOf } from './requirement.reminders.ts'

/** Reminder 15: sample and delivery two workdays before, on the day and after; and an order placed before the advance. */
export function orderReminders(
  { answers, number, state }: DocumentFacts,
  context: FormContext,
): readonly Reminder[] {
  if (state !== 'open') return []
  const today = dayOf(context.now, context.zone)
  const soon = addWorkdays(today, 2, context.calendar)
  const checked = every(context, 'qc_record').map((one) => one.answers)
  const has = (kinds: readonly string[]) =>
    checked.some(
      (one) => kinds.includes(text(one, 'kind')) && text(one, 'party') === text(answers, 'supplier'),
    )
  const due = (key: string, rule: string, kinds: readonly string[]): Reminder[] => {
    const day = text(answers, key)
    if (day === '' || day > soon || has(kinds)) return []
    return [{ rule, dueAt: endOf(day, context), to: ['writer'], params: { number, day } }]
  }
  const first = rows(newest(context, 'receivables')?.answers ?? {}, 'rows')[0]
  const unpaid = first !== undefined && text(first, 'received_date') === ''
  return [
    ...due('sample_due', 'sampleDue', ['打样签样']),
    ...due('delivery_due', 'goodsDue', ['成品检验', '复检']),
    ...(unpaid
      ? [{ rule: 'orderedBeforeAdvance', dueAt: context.now, to: ['writer', 'finance'], params: { number } }]
      : []),
  ]
}
