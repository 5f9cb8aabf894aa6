import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { timesDecimal } from '../../../values/round.ts'
import { type Day, isDay } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { confirmedQuotation, signedChanges } from '../facts.ts'
import { chargedOf } from '../forms/change-request.form.ts'

/** Instalments: what is due, when, and how late it is (domain 3.2, 3.9). Money in fen. */

const DAY = 86_400_000

/** The plan the client confirmed, with signed changes added to the last instalment. */
export function instalments(context: FormContext): readonly Answers[] {
  const quotation = confirmedQuotation(context)
  const plan = rows(quotation?.answers ?? {}, 'payment_plan')
  const extra = signedChanges(context).reduce((sum, one) => sum + chargedOf(one.answers), 0)
  const changed = signedChanges(context)
    .filter((one) => chargedOf(one.answers) !== 0)
    .map((one) => one.number)
  return plan.map((row, index): Answers => {
    const isLast = index === plan.length - 1
    const amount = Number(row['amount'] ?? 0) + (isLast ? extra : 0)
    const name = text(row, 'name')
    const named = isLast && changed.length > 0 ? `${name}（含修改单${changed.join('、')}）` : name
    return { name: named, amount, trigger: text(row, 'trigger') }
  })
}

/** Trigger date + days: the n-th workday, or calendar days, as the confirmed plan says for this instalment. */
export function dueDate(trigger: string, index: number, context: FormContext): Day | null {
  const terms = rows(confirmedQuotation(context)?.answers ?? {}, 'payment_plan')[index]
  const days = Number(terms?.['days'] ?? 0)
  if (!isDay(trigger) || !terms || !Number.isInteger(days) || days < 0 || days > 999 || trigger > '9000')
    return null
  if (text(terms, 'day_type') === '工作日') return addWorkdays(trigger, days, context.calendar)
  return new Date(Date.parse(`${trigger}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** max(0, (received or today) − due) in calendar days. */
export function overdueDays(due: string | null, received: string, today: Day): number | null {
  if (!due || !isDay(due)) return null
  const end = isDay(received) ? received : today
  return Math.max(0, Math.round((Date.parse(end) - Date.parse(due)) / DAY))
}

/** min(amount × daily rate × days, contract total × cap); rates in percent. */
export function lateFee(amount: number, rate: number, days: number, most: number): number {
  const fee = timesDecimal(timesDecimal(amount, rate / 100), days)
  return Number.isFinite(fee) ? Math.min(fee, most) : 0
}

export const isPaid = (row: Answers): boolean =>
  Number(row['received_amount'] ?? 0) >= Number(row['amount'] ?? 0) && text(row, 'received_date') !== ''
