import type { Answers, DocumentFacts, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import { timesDecimal } from '../../../values/round.ts'
import { type Day, isDay } from '../../../values/time.ts'
import { addWorkdays } from '../../../values/workdays.ts'
import { confirmedQuotation, contractInForce, newest, signedChanges } from '../facts.ts'
import { chargedOf } from './changes.ts'
import { eventDay } from './payment-events.ts'

/** Instalments: what is due, when, and how late it is (domain 3.2, 3.9). Money in fen. */

const DAY = 86_400_000

/** Where payment was agreed: the contract in force; before it, the plan the client confirmed. */
export function agreedPayments(
  context: Pick<FormContext, 'documents'>,
): { readonly home: DocumentFacts; readonly plan: readonly Answers[] } | null {
  const contract = contractInForce(context)
  const written = rows(contract?.answers ?? {}, 'payments')
  if (contract && written.length > 0) return { home: contract, plan: written }
  const quotation = confirmedQuotation(context)
  const planned = rows(quotation?.answers ?? {}, 'payment_plan')
  return quotation && planned.length > 0 ? { home: quotation, plan: planned } : null
}

/**
 * The agreed payments, with signed changes added to the last one: it carries them for good, so that one that was paid
 * becomes partly paid when a further change is signed.
 */
export function instalments(context: Pick<FormContext, 'documents'>): readonly Answers[] {
  const plan = agreedPayments(context)?.plan ?? []
  const charged = signedChanges(context).filter((one) => chargedOf(one.answers) !== 0)
  const extra = charged.reduce((sum, one) => sum + chargedOf(one.answers), 0)
  const numbers = charged.map((one) => one.number).join('、')
  return plan.map((row, index): Answers => {
    const isLast = index === plan.length - 1
    const name = text(row, 'name')
    return {
      name: isLast && numbers !== '' ? `${name}（含修改单${numbers}）` : name,
      amount: Number(row['amount'] ?? 0) + (isLast ? extra : 0),
      trigger: text(row, 'trigger'),
    }
  })
}

/** Trigger date + days: the n-th workday, or calendar days, as agreed for this instalment. */
export function dueDate(trigger: string, index: number, context: FormContext): Day | null {
  const terms = agreedPayments(context)?.plan[index]
  const days = Number(terms?.['days'] ?? 0)
  if (!isDay(trigger) || !terms || !Number.isInteger(days) || days < 0 || days > 999 || trigger > '9000')
    return null
  if (text(terms, 'day_type') === '工作日') return addWorkdays(trigger, days, context.calendar)
  return new Date(Date.parse(`${trigger}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)
}

/** The day an instalment was set off: as entered, else as the papers tell; '' while it was not. */
export const triggeredOn = (row: Answers, context: FormContext): string =>
  text(row, 'trigger_date') || (eventDay(text(row, 'trigger'), context).day ?? '')

/** When an instalment is due, entered or not; null while nothing set it off. */
export const dueOf = (row: Answers, index: number, context: FormContext): Day | null =>
  dueDate(triggeredOn(row, context), index, context)

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

const fenIn = (row: Answers, key: string): number => Number(row[key] ?? 0)

export const isPaid = (row: Answers): boolean =>
  fenIn(row, 'received_amount') >= fenIn(row, 'amount') && text(row, 'received_date') !== ''

/** What is still owed of an instalment. */
export const outstandingOf = (row: Answers): number =>
  fenIn(row, 'amount') - (text(row, 'received_date') === '' ? 0 : fenIn(row, 'received_amount'))

export const tracker = (context: Pick<FormContext, 'documents'>): readonly Answers[] =>
  rows(newest(context, 'receivables')?.answers ?? {}, 'rows')

/** The instalment of that name, however its brackets were typed. */
export const rowNamed = (list: readonly Answers[], name: string): Answers | undefined =>
  list.find((row) => text(row, 'name').normalize('NFKC') === name.normalize('NFKC'))

/** Everything has come in. */
export const isPaidInFull = (answers: Answers): boolean =>
  rows(answers, 'rows').length > 0 && rows(answers, 'rows').every(isPaid)

/**
 * 预付款 (or 定金) has come in whole (domain 1.3, clause 11: production orders warn when it has not). Where none was agreed
 * nothing is waited for.
 */
export function isAdvanceReceived(context: Pick<FormContext, 'documents'>): boolean {
  const isAdvance = (row: Answers) => /^(预付款|定金)/.test(text(row, 'name'))
  const agreed = agreedPayments(context)?.plan ?? []
  const listed = tracker(context).filter(isAdvance)
  if (listed.length > 0) return listed.every(isPaid)
  return agreed.length > 0 && !agreed.some(isAdvance)
}
