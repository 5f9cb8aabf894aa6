import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { formatFen } from '../../../values/money.ts'
import { dayOf } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { every } from '../facts.ts'
import { isAdvanceReceived } from '../rules/receivables.ts'
import { unsignedReminders } from '../rules/unsigned.ts'
import { endOf } from './requirement.reminders.ts'

/** How many workdays ahead the office is told (catalogue 1.7, no. 15). */
const AHEAD = 2

/** 15: sample, delivery and payment near or over. 11: the supplier has not signed. And an order placed before the advance. */
export function orderReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const { answers, number, issuedAt, state } = document
  if (state !== 'open') return []
  return [
    ...dueReminder(document, 'sample_due', 'sampleDue', ['打样签样'], context),
    ...dueReminder(document, 'delivery_due', 'goodsDue', ['成品检验', '复检'], context),
    ...(isAdvanceReceived(context)
      ? []
      : [{ rule: 'orderedBeforeAdvance', dueAt: issuedAt, to: ['writer', 'finance'], params: { number } }]),
    ...unsignedReminders(document, context, {
      rule: 'orderUnsigned',
      before: ['sig_head', ...(answers['needs_director'] === true ? ['sig_director'] : [])],
      place: 'sig_supplier',
    }),
    ...payments(document, context),
  ]
}

const horizon = ({ now, zone, calendar }: FormContext): string =>
  addWorkdays(dayOf(now, zone), AHEAD, calendar)

/** Until something of the supplier's was inspected. */
function dueReminder(
  { answers, number }: DocumentFacts,
  key: string,
  rule: string,
  kinds: readonly string[],
  context: FormContext,
): readonly Reminder[] {
  const day = text(answers, key)
  const isChecked = every(context, 'qc_record').some(
    (one) =>
      kinds.includes(text(one.answers, 'kind')) && text(one.answers, 'party') === text(answers, 'supplier'),
  )
  if (day === '' || day > horizon(context) || isChecked) return []
  return [{ rule, dueAt: endOf(day, context), to: ['writer'], params: { number, day } }]
}

/** What is to be paid to the supplier; finance enters the day it was. */
function payments({ answers, number, complete }: DocumentFacts, context: FormContext): readonly Reminder[] {
  if (!complete) return []
  return rows(answers, 'payments').flatMap((row): Reminder[] => {
    const day = text(row, 'plan_date')
    if (day === '' || day > horizon(context) || text(row, 'paid_date') !== '') return []
    const params = { number, name: text(row, 'name'), amount: formatFen(Number(row['amount'] ?? 0)), day }
    return [{ rule: 'supplierPayment', dueAt: endOf(day, context), to: ['finance'], params }]
  })
}
