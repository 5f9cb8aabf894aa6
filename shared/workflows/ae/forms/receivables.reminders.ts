import type { DocumentFacts, FormContext } from '../../../forms/context.ts'
import type { Reminder } from '../../../forms/form.ts'
import { rows, text } from '../../../forms/read.ts'
import { formatFen } from '../../../values/money.ts'
import { dayOf, isDay } from '../../../values/time.ts'
import { isPaid, overdueDays } from '../rules/receivables.ts'
import { endOf } from './requirement.reminders.ts'

const DAY = 86_400_000
/** Clause 11 and reminder 13: three days before, the day before, on the day, and after. */
const BEFORE = 3

/** Reminder 13: an instalment is near or over; reminder 20: a demand is more than two and a half years old. */
export function receivableReminders({ answers }: DocumentFacts, context: FormContext): readonly Reminder[] {
  const today = dayOf(context.now, context.zone)
  const to = ['writer', 'finance']
  const open = rows(answers, 'rows').filter((row) => !isPaid(row))
  const due = open.flatMap((row): Reminder[] => {
    const day = text(row, 'due_date')
    if (!isDay(day) || (Date.parse(day) - Date.parse(today)) / DAY > BEFORE) return []
    const late = overdueDays(day, '', today) ?? 0
    const params = {
      name: text(row, 'name'),
      amount: formatFen(Number(row['amount'] ?? 0)),
      day,
      days: String(late),
    }
    return [{ rule: late > 0 ? 'paymentLate' : 'paymentDue', dueAt: endOf(day, context), to, params }]
  })
  return [...due, ...limitation(answers, open.length > 0, context)]
}

function limitation(answers: DocumentFacts['answers'], unpaid: boolean, context: FormContext): Reminder[] {
  const demands = rows(answers, 'followups').filter((row) => text(row, 'channel') === '书面函件')
  const last = demands
    .map((row) => text(row, 'at'))
    .toSorted()
    .at(-1)
  if (!unpaid || !last) return []
  const years = (Date.parse(context.now) - Date.parse(last)) / (365 * DAY)
  return years > 2.5
    ? [
        {
          rule: 'limitation',
          dueAt: context.now,
          to: ['writer', 'finance'],
          params: { day: last.slice(0, 10) },
        },
      ]
    : []
}
