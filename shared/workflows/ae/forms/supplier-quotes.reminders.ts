import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf, millis } from '../../../values/time.ts'
import { addWorkdays, addWorkdaysToInstant } from '../../../values/workdays.ts'
import { every } from '../facts.ts'
import { endOf } from './requirement.reminders.ts'
import { chosenQuote } from './supplier-quotes.figures.ts'

/** Workdays before the end of an offer from which it is spoken of. */
const AHEAD = 3

/** 15: an offer that was chosen ends before anybody ordered. And a comparison that waits for its approval. */
export function quotesReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  if (document.state !== 'open') return []
  return document.complete ? ending(document, context) : waiting(document, context)
}

function ending({ answers, number }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const supplier = text(answers, 'chosen')
  const until = text(chosenQuote(answers) ?? {}, 'valid_until')
  const isOrdered = every(context, 'purchase_order').some((one) => text(one.answers, 'supplier') === supplier)
  const soon = addWorkdays(dayOf(context.now, context.zone), AHEAD, context.calendar)
  if (isOrdered || until === '' || until > soon) return []
  const params = { number, supplier, day: until }
  return [{ rule: 'quoteEnds', dueAt: endOf(until, context), to: ['writer'], params }]
}

function waiting({ number, issuedAt }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const dueAt = addWorkdaysToInstant(issuedAt, 1, context.calendar, context.zone)
  return millis(dueAt) <= millis(context.now)
    ? [{ rule: 'comparisonWaits', dueAt, to: ['writer', 'dept_head'], params: { number } }]
    : []
}
