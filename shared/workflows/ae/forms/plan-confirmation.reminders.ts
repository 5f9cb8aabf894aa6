import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { millis } from '../../../values/time.ts'
import { addWorkdaysToInstant } from '../../../values/workdays.ts'
import { unsignedReminders } from '../rules/unsigned.ts'

/** Workdays after which a condition that the client made is asked about. */
const SOON = 3

/** 11: sent and not signed. And the conditions on which it was signed. */
export const confirmationReminders = (document: DocumentFacts, context: FormContext): readonly Reminder[] => [
  ...unsignedReminders(document, context, { rule: 'planUnsigned', before: ['sig_ae'], place: 'sig_client' }),
  ...conditions(document, context),
]

function conditions({ answers, signed, number }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const at = signed.find((one) => one.place === 'sig_client')?.at
  if (at === undefined || text(answers, 'conditions') === '' || text(answers, 'conditions_met') !== '')
    return []
  const dueAt = addWorkdaysToInstant(at, SOON, context.calendar, context.zone)
  return millis(dueAt) <= millis(context.now)
    ? [{ rule: 'planConditions', dueAt, to: ['writer'], params: { number } }]
    : []
}
