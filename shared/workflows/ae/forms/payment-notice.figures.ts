import type { Answers, FormContext } from '../../../forms/context.ts'
import { rows, text } from '../../../forms/read.ts'
import type { Json } from '../../../values/json.ts'
import { percentOf } from '../../../values/round.ts'
import { dayOf } from '../../../values/time.ts'
import { contractInForce, every } from '../facts.ts'
import { chineseNumber } from '../rules/clauses.ts'
import { isDemand } from '../rules/notice-letters.ts'
import {
  agreedPayments,
  dueOf,
  isPaid,
  lateFee,
  overdueDays,
  rowNamed,
  tracker,
  triggeredOn,
} from '../rules/receivables.ts'

/** What a payment notice says of its instalment, taken from the tracker and the contract. */

/** An instalment of the tracker with its place in the plan. */
export interface Due {
  readonly row: Answers
  readonly index: number
  readonly day: string | null
}

const dues = (context: FormContext): readonly Due[] =>
  tracker(context).map((row, index) => ({ row, index, day: dueOf(row, index, context) }))

export const dueNamed = (name: string, context: FormContext): Due | undefined =>
  dues(context).find(({ row }) => rowNamed([row], name))

/** The first instalment that was set off and has not come in; while none was, the first that has not. */
export function nextDue(context: FormContext): Due | undefined {
  const open = dues(context).filter(({ row }) => !isPaid(row))
  return open.find(({ row }) => triggeredOn(row, context) !== '') ?? open[0]
}

export const daysLate = (day: string | null, { now, zone }: FormContext): number =>
  overdueDays(day, '', dayOf(now, zone)) ?? 0

/** Levels of the letters that went out about it. */
export const sentLevels = (name: string, context: FormContext): readonly string[] =>
  every(context, 'payment_notice')
    .filter(({ answers }) => rowNamed([{ name: text(answers, 'row') }], name))
    .map(({ answers }) => text(answers, 'level'))

/** From 催款函 on: what the contract says of late payment, never more than its cap. */
export function penalty(answers: Answers, context: FormContext): Json {
  const terms = contractInForce(context)?.answers
  const amount = answers['amount']
  const late = daysLate(text(answers, 'due_date'), context)
  if (!terms || typeof amount !== 'number' || !Number.isInteger(amount)) return 0
  if (!isDemand(text(answers, 'level')) || late === 0) return 0
  const most = percentOf(Number(terms['gross_total'] ?? amount), Number(terms['penalty_cap'] ?? 100))
  return lateFee(amount, Number(terms['late_pay_rate'] ?? 0), late, most)
}

/** The account as the contract names it. */
export function account({ office, settings, ...context }: FormContext): {
  readonly name: string
  readonly bank: string
  readonly account: string
} {
  const party = rows(contractInForce(context)?.answers ?? {}, 'party_b')[0] ?? {}
  return {
    name: text(party, 'name') || office.name,
    bank: text(party, 'bank') || settings.party.bank,
    account: text(party, 'account') || settings.party.account,
  }
}

export const accountLine = (_answers: Answers, context: FormContext): Json =>
  Object.values(account(context))
    .filter((one) => one !== '')
    .join('；')

/** The article that says when is paid, as a letter names it; '' where the contract has none of that title. */
export function paymentArticle(context: FormContext): string {
  const clauses = rows(contractInForce(context)?.answers ?? {}, 'clauses')
  const found = clauses.find((row) => text(row, 'title') === '付款') ?? clauses.find(mentionsPayment)
  const no = found?.['no']
  return typeof no === 'number' ? `第${chineseNumber(no)}条“${text(found ?? {}, 'title')}”` : ''
}

const mentionsPayment = (row: Answers): boolean => text(row, 'title').includes('付款')

/** Terms of the instalment in the contract: percent, trigger and days. */
export const termsOf = (index: number, context: FormContext): Answers =>
  agreedPayments(context)?.plan[index] ?? {}
