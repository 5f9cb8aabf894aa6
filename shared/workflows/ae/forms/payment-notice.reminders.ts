import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { millis } from '../../../values/time.ts'
import { addWorkdaysToInstant } from '../../../values/workdays.ts'

/** Proof of delivery is what a demand is worth: the courier's number belongs to it a workday later. */
export function noticeReminders(
  { answers, number, issuedAt, state }: DocumentFacts,
  context: FormContext,
): readonly Reminder[] {
  if (state !== 'open' || text(answers, 'channel') !== '快递' || text(answers, 'waybill') !== '') return []
  const dueAt = addWorkdaysToInstant(issuedAt, 1, context.calendar, context.zone)
  return millis(dueAt) <= millis(context.now)
    ? [{ rule: 'waybillMissing', dueAt, to: ['writer'], params: { number } }]
    : []
}
