import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { dayOf, isInstant, millis } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { every } from '../facts.ts'
import { isSameGoods } from '../rules/acceptance.ts'
import { shortfalls } from './delivery-note.figures.ts'

/** Reminder 18: late deliveries, receipts that do not come back, and what arrived short and was not sent after. */
export function deliveryReminders(document: DocumentFacts, context: FormContext): readonly Reminder[] {
  if (document.state !== 'open') return []
  return [...receiptReminders(document, context), ...shortfallReminders(document, context)]
}

function receiptReminders({ answers, signed, number }: DocumentFacts, context: FormContext): Reminder[] {
  if (signed.some((one) => one.place === 'sig_receiver')) return []
  const [expected, arrived] = [text(answers, 'expect_at'), text(answers, 'arrived_at')]
  const since = isInstant(arrived) ? arrived : expected
  if (!isInstant(since) || millis(context.now) < millis(since)) return []
  const limit = addWorkdays(dayOf(since, context.zone), 1, context.calendar)
  const overdue = dayOf(context.now, context.zone) > limit
  if (arrived !== '' && !overdue) return []
  const rule = overdue ? 'receiptMissing' : 'deliveryLate'
  return [{ rule, dueAt: since, to: ['writer'], params: { number } }]
}

function shortfallReminders({ answers, id, number }: DocumentFacts, context: FormContext): Reminder[] {
  const notes = every(context, 'delivery_note')
  const later = notes.slice(notes.findIndex((one) => one.id === id) + 1)
  const sent = later.flatMap((one) => rows(one.answers, 'lines')).map((row) => text(row, 'name'))
  return shortfalls(answers)
    .filter((row) => !sent.some((name) => isSameGoods(name, text(row, 'name'))))
    .map((row) => ({
      rule: 'deliveryShort',
      dueAt: text(answers, 'arrived_at') || context.now,
      to: ['writer'],
      params: {
        number,
        item: text(row, 'name'),
        qty: String(Number(row['qty'] ?? 0) - Number(row['received'] ?? 0)),
      },
    }))
}
