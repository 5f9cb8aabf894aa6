import { parseDate } from '@internationalized/date'
import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { text } from '../../../forms/read.ts'
import { dayOf, instantFromLocal, isDay } from '../../../values/time.ts'
import { contractInForce, every, isExpired } from '../facts.ts'
import { unsignedReminders } from '../rules/unsigned.ts'

/** Days before the end of validity from which the office is told (catalogue 1.7, no. 12). */
const DAYS_BEFORE = 7

/** 11: sent and not confirmed. 12: expires soon, while it still matters. */
export function quotationReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const waiting = unsignedReminders(document, context, {
    rule: 'quotationUnsigned',
    before: ['sig_am', ...(document.answers['needs_director'] === true ? ['sig_director'] : [])],
    place: 'sig_client',
  })
  return [...(isExpired(document, context) ? [] : waiting), ...expiry(document, context)]
}

/** A quotation matters until a contract was made of it; one that ran out asks for a new version. */
function expiry(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  const until = text(document.answers, 'valid_until')
  if (!isDay(until) || every(context, 'contract').length > 0 || contractInForce(context)) return []
  const today = dayOf(context.now, context.zone)
  const left = parseDate(until).compare(parseDate(today))
  if (document.state !== 'open' || left > DAYS_BEFORE) return []
  return [
    {
      rule: left < 0 ? 'quotationExpired' : 'quotationExpires',
      dueAt: instantFromLocal(`${until}T23:59`, context.zone),
      to: ['writer'],
      params: { number: document.number, days: String(Math.max(0, left)), day: until },
    },
  ]
}
